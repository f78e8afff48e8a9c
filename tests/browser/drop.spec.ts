import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { openScene } from "../support/open-scene.ts";
import { hasTestData, testData } from "../support/test-files.ts";
import { writeZip } from "../support/write-zip.ts";

test.use({ viewport: { width: 720, height: 405 } });
test.setTimeout(240_000);

/** Drops a file on the page as a person does. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ fileName, base64 }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    { fileName: name, base64: Buffer.from(bytes).toString("base64") },
  );
}

/** The layer that a drop added, once its tiles are asked for; it is taken back at the end. */
async function expectShown(page: Page, before: number): Promise<void> {
  const layerCount = (): Promise<number | undefined> =>
    page.evaluate(() => window.citytwin?.store.getState().layers.length);
  await expect.poll(layerCount, { timeout: 120_000 }).toBe(before + 1);
  const dataset = await page.evaluate(
    () =>
      window.citytwin?.store.getState().uploads.find(({ state }) => state === "done")?.dataset ??
      "",
  );
  const response = await page.request.get("/api/catalog");
  const { datasets } = (await response.json()) as { datasets: { id: string }[] };
  expect(datasets.map(({ id }) => id)).toContain(dataset);
  const upload = await page.evaluate(() => window.citytwin?.store.getState().uploads[0]?.id);
  const origin = new URL(page.url()).origin;
  const removed = await page.request.delete(`/api/uploads/${upload}`, { headers: { origin } });
  expect(removed.ok()).toBe(true);
}

const layersOf = (page: Page): Promise<number> =>
  page.evaluate(() => window.citytwin?.store.getState().layers.length ?? 0);

test("a dropped GeoJSON is ingested by the server and shown", async ({ page }) => {
  await openScene(page, "scene=pipes");
  const before = await layersOf(page);
  const place = { type: "Point", coordinates: [101.5401, 25.0331] };
  const feature = {
    type: "Feature",
    id: "p1",
    properties: { name: "临时指挥部" },
    geometry: place,
  };
  const text = JSON.stringify({ type: "FeatureCollection", features: [feature] });
  await drop(page, "command-post.geojson", new TextEncoder().encode(text));
  await expectShown(page, before);
});

test("a file of no use is refused in words and nothing is lost", async ({ page }) => {
  await openScene(page, "scene=pipes");
  const before = await layersOf(page);
  await drop(page, "notes.pdf", new TextEncoder().encode("%PDF-1.7 nothing here"));
  await expect
    .poll(() => page.evaluate(() => window.citytwin?.store.getState().uploads[0]?.state), {
      timeout: 120_000,
    })
    .toBe("failed");
  // the technical sentence is folded below the translated one
  await expect(page.getByText(/PDF/).first()).toBeAttached();
  expect(await layersOf(page)).toBe(before);
});

test.describe("real files", () => {
  test.skip(!hasTestData(), "the real files are not here");

  test("a dropped CityJSON is ingested by the server and shown", async ({ page }) => {
    await openScene(page, "scene=pipes");
    const before = await layersOf(page);
    await drop(
      page,
      "zurich.city.json",
      readFileSync(testData("gis/zurich_subset_lod2.city.json")),
    );
    await expectShown(page, before);
  });

  test("a dropped zip with a GBK shapefile is ingested by the server and shown", async ({
    page,
  }) => {
    await openScene(page, "scene=pipes");
    const before = await layersOf(page);
    const entries = ["shp", "dbf", "prj"].map((extension) => ({
      name: `yunnan.${extension}`,
      content: readFileSync(
        path.join(testData("gis/cn_yunnan_gbk_shp"), `yunnan_gbk.${extension}`),
      ),
    }));
    await drop(page, "yunnan.zip", writeZip(entries));
    await expectShown(page, before);
  });
});
