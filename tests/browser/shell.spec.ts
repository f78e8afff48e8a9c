import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe-core's violations of the page as it is, as one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** The shell alone: without the engine's script it must work too, and software rendering stays idle. */
async function openShell(page: Page, query: string): Promise<void> {
  await page.route(/assets\/compose-/, (route) => route.abort());
  await page.goto(`/?${query}`);
  await expect(page.locator("html[data-layout]")).toBeAttached();
  await expect(page.locator(".toast[data-tone=problem]")).toBeVisible();
}

/** Lets time run fast, yet gives every request its real moment to be answered. */
async function passSeconds(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await page.clock.runFor(1_000);
    await page.evaluate(() => fetch("/api/scenes").then((answer) => answer.text()));
  }
}

const LOOKS = [
  { name: "1920 dark", width: 1920, height: 1080, query: "scene=planning&theme=dark&lang=zh-CN" },
  { name: "1920 light", width: 1920, height: 1080, query: "scene=planning&theme=light&lang=en" },
  {
    name: "1366 contrast",
    width: 1366,
    height: 768,
    query: "scene=pipes&theme=high-contrast&lang=en",
  },
  { name: "phone", width: 390, height: 844, query: "scene=emergency&theme=dark&lang=zh-CN" },
  { name: "phone light", width: 390, height: 844, query: "scene=emergency&theme=light&lang=en" },
  { name: "stage", width: 1920, height: 1080, query: "scene=exhibition&lang=zh-CN" },
] as const;

test.describe("the shell", () => {
  for (const look of LOOKS) {
    test(`has no accessibility violation and no sideways scrolling: ${look.name}`, async ({
      page,
    }) => {
      await page.setViewportSize(look);
      await openShell(page, look.query);
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }

  test("finds a command by pinyin initials and runs, undoes and redoes it by keyboard alone", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openShell(page, "scene=planning&lang=zh-CN");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("qs");
    const option = page.getByRole("option", { name: /浅色/ });
    await expect(option).toHaveAttribute("aria-selected", "true");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.keyboard.press("Control+z");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("Control+y");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  });

  test("finds an object, shows its properties, and keeps it in the address", async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openShell(page, "scene=planning&lang=zh-CN");
    await page.keyboard.press("/");
    await page.keyboard.type("龙川中心");
    await page
      .getByRole("option", { name: /龙川中心.*建筑模型/ })
      .first()
      .click();
    const panel = page.getByRole("complementary", { name: "属性" });
    await expect(panel.getByRole("heading", { level: 2 })).toContainText("龙川中心");
    await expect(panel).toContainText("建筑模型");
    await expect(panel).toContainText("高度");
    await expect(page).toHaveURL(/[?&]s=buildings\//);
    const address = page.url();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await page.goto(address);
    await expect(panel.getByRole("heading", { level: 2 })).toContainText("龙川中心");
    expect(await violations(page)).toEqual([]);
  });

  test("walks the layers by J and K, opens one, and hides it as one step of undo", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openShell(page, "scene=planning&lang=en");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect(page.locator("[data-row]:focus")).toHaveText(/Planned land use/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("list", { name: "Legend" })).toContainText("0701");
    await page.getByRole("button", { name: "Hide Planned land use" }).press("Enter");
    await expect(page.getByRole("button", { name: "Show Planned land use" })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await expect(page.getByRole("button", { name: "Hide Planned land use" })).toBeVisible();
  });

  test("says in words that the server is gone, keeps its panels, and comes back by itself", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.clock.install();
    await openShell(page, "scene=planning&lang=en");
    await page.route("**/healthz", (route) => route.abort());
    await passSeconds(page, 40);
    await expect(page.getByRole("alert")).toContainText("The server does not answer");
    await expect(page.getByRole("button", { name: "Buildings" }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.unroute("**/healthz");
    await passSeconds(page, 40);
    await expect(page.getByRole("alert")).toBeHidden();
  });

  test("turns the chapters of the exhibition by arrow keys", async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openShell(page, "scene=exhibition&lang=en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The city at dusk");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The district and its river");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The whole district");
  });

  test("gives a phone targets of at least 44 pixels", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openShell(page, "scene=planning&lang=zh-CN");
    for (const tab of ["图层", "时间", "场景"]) {
      await page.getByRole("button", { name: tab, exact: true }).click();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("#shell button, #shell a, #shell input")]
          .filter((element) => element.checkVisibility() && !element.closest(".toast, .skip-link"))
          .filter(
            (element) => !element.matches(".skip-link, [type=file], [type=range], [type=date]"),
          )
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(
            ({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}x${box.height}`,
          ),
      );
      expect(small).toEqual([]);
    }
  });
});
