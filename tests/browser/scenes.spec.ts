import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { openScene, watchPage } from "../support/open-scene.ts";

const SCENES = ["planning", "emergency", "pipes", "exhibition"];

test.use({ viewport: { width: 720, height: 405 } });
test.setTimeout(300_000);

/** How far the globe's pixels are from being one colour: the standard deviation of their brightness. */
async function contrast(page: Page): Promise<number> {
  const bytes = await page.evaluate(async () => {
    const blob = await window.citytwin?.composed.capture();
    return Array.from(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
  });
  const { channels } = await sharp(Buffer.from(bytes)).stats();
  return Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev));
}

for (const scene of SCENES) {
  test(`the scene ${scene} is drawn, asks its own origin only and breaks no policy`, async ({
    page,
  }) => {
    const watch = await watchPage(page);
    await openScene(page, `scene=${scene}`);
    expect(await contrast(page)).toBeGreaterThan(8);
    const problems = await page.evaluate(() =>
      window.citytwin?.store
        .getState()
        .layers.filter(({ problem }) => problem !== undefined)
        .map(({ dataset, problem }) => `${dataset}: ${problem}`),
    );
    expect(problems).toEqual([]);
    expect(watch.foreignRequests).toEqual([]);
    expect(watch.policyReports).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
}

test("a building is picked by a click and its properties are shown", async ({ page }) => {
  await openScene(page, "scene=planning");
  const building = await findOnScreen(page, "buildings");
  await page.mouse.click(building.x, building.y);
  await expect
    .poll(() => page.evaluate(() => window.citytwin?.store.getState().selection?.featureId))
    .toBe(building.featureId);
  const answer = await page.request.get(
    `/api/features/buildings/${encodeURIComponent(building.featureId)}`,
  );
  const { name } = (await answer.json()) as { name: string };
  await expect(page.getByText(name, { exact: false }).first()).toBeVisible();
});

test("the night is darker than the day and lights windows", async ({ page }) => {
  await openScene(page, "scene=pipes&t=2026-12-21T1400");
  const day = await brightness(page);
  await page.evaluate(() => {
    window.citytwin?.store.setState({ time: { date: "2026-12-21", minuteOfDay: 20 * 60 } });
    return window.citytwin?.composed.settled();
  });
  const night = await brightness(page);
  expect(night).toBeLessThan(day * 0.6);
});

async function brightness(page: Page): Promise<number> {
  const { channels } = await sharp(await page.locator("#globe").screenshot()).stats();
  return channels[1]?.mean ?? 0;
}

interface Found {
  readonly x: number;
  readonly y: number;
  readonly featureId: string;
}

/** A point of the globe under which something of a dataset lies, looked for on a grid. */
async function findOnScreen(page: Page, dataset: string): Promise<Found> {
  const box = await page.locator("#globe").boundingBox();
  if (box === null) throw new Error("the page has no globe");
  const found = await page.evaluate(
    async ({ width, height, wanted }) => {
      for (let row = 4; row < 10; row++) {
        for (let column = 2; column < 10; column++) {
          const x = (width * column) / 12;
          const y = (height * row) / 12;
          const selection = await window.citytwin?.composed.pickAt(x, y);
          if (selection?.dataset === wanted) return { x, y, featureId: selection.featureId };
        }
      }
      return undefined;
    },
    { width: box.width, height: box.height, wanted: dataset },
  );
  if (found === undefined) throw new Error(`nothing of ${dataset} is in view`);
  return { ...found, x: box.x + found.x, y: box.y + found.y };
}
