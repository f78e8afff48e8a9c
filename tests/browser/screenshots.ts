import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import type {} from "../../viewer/compose.ts";
import { chromiumArguments, findChromium } from "../support/chromium.ts";

/**
 * Takes the pictures of the README from a running server: each scene by day and night, dark and light,
 * and a phone. `npm run screenshots -- [--url http://127.0.0.1:8080] [--out viewer/pictures] [NAME …]`
 */
interface Picture {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
}

const DESK = { width: 1920, height: 1080 };
const SCENES = ["planning", "emergency", "pipes", "exhibition"];

const PICTURES: readonly Picture[] = [
  ...SCENES.flatMap((scene) => [
    { name: `${scene}-day`, query: `scene=${scene}&t=2026-12-21T1430&theme=dark`, ...DESK },
    { name: `${scene}-night`, query: `scene=${scene}&t=2026-12-21T1915&theme=dark`, ...DESK },
    {
      name: `${scene}-light`,
      query: `scene=${scene}&t=2026-12-21T1030&theme=light&lang=en`,
      ...DESK,
    },
  ]),
  { name: "phone", query: "scene=planning&t=2026-12-21T1430&theme=dark", width: 390, height: 844 },
];

const argumentsOf = (name: string): string | undefined => {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
};

const url = argumentsOf("--url") ?? "http://127.0.0.1:8080";
const out = path.resolve(
  argumentsOf("--out") ?? path.join(import.meta.dirname, "../../viewer/pictures"),
);
const names = process.argv
  .slice(2)
  .filter((word, index, words) => !word.startsWith("--") && !words[index - 1]?.startsWith("--"));

/** Waits until the tiles of the opening view are drawn, at most three minutes of software rendering. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.citytwin !== undefined, undefined, { timeout: 120_000 });
  await page.evaluate(() => window.citytwin?.composed.settled());
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1_000);
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: picture.width, height: picture.height },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    hasTouch: picture.width < 500,
    isMobile: picture.width < 500,
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`${picture.name}: ${message.text()}`);
  });
  page.on("pageerror", (error) => console.error(`${picture.name}: ${error.message}`));
  const start = performance.now();
  let tileBytes = 0;
  let scriptBytes = 0;
  page.on("requestfinished", async (request) => {
    const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }));
    const { pathname } = new URL(request.url());
    if (/^\/(tiles|terrain|imagery)\//.test(pathname)) tileBytes += responseBodySize;
    if (/^\/assets\/.*\.js$/.test(pathname)) scriptBytes += responseBodySize;
  });
  await page.goto(`${url}/?${picture.query}&quality=full`);
  await settle(page);
  const png = await page.screenshot({ timeout: 120_000 });
  await sharp(png)
    .webp({ quality: 82 })
    .toFile(path.join(out, `${picture.name}.webp`));
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${picture.name}: ${seconds.toFixed(0)} s, tiles ${(tileBytes / 1e6).toFixed(2)} MB, scripts ${(scriptBytes / 1e6).toFixed(2)} MB`,
  );
  await context.close();
}

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: chromiumArguments(),
});
for (const picture of PICTURES) {
  if (names.length > 0 && !names.includes(picture.name)) continue;
  await take(browser, picture).catch((error: unknown) => {
    console.error(`${picture.name}: ${String(error).slice(0, 300)}`);
    process.exitCode = 1;
  });
}
await browser.close();
