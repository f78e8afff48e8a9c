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
interface Look {
  readonly name: string;
  readonly date: string;
  readonly minuteOfDay: number;
  readonly theme: "dark" | "light";
  readonly language: "zh-CN" | "en";
}

interface Picture {
  readonly name: string;
  readonly scene: string;
  readonly width: number;
  readonly height: number;
  /** taken one after the other without loading anew */
  readonly looks: readonly Look[];
}

const SOLSTICE = "2026-12-21";
const DAY: Look = {
  name: "day",
  date: SOLSTICE,
  minuteOfDay: 870,
  theme: "dark",
  language: "zh-CN",
};
const NIGHT: Look = { ...DAY, name: "night", minuteOfDay: 1140 };
const LIGHT: Look = { ...DAY, name: "light", minuteOfDay: 630, theme: "light", language: "en" };

const PICTURES: readonly Picture[] = [
  ...["exhibition", "emergency", "pipes", "planning"].map((scene) => ({
    name: scene,
    scene,
    width: 1920,
    height: 1080,
    looks: [DAY, NIGHT, LIGHT],
  })),
  { name: "phone", scene: "planning", width: 390, height: 844, looks: [DAY] },
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

/** Waits until everything in view is loaded and drawn; minutes, where the processor draws. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.citytwin !== undefined, undefined, { timeout: 120_000 });
  await page.evaluate(() => window.citytwin?.composed.settled());
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const isPhone = picture.width < 500;
  const context = await browser.newContext({
    viewport: { width: picture.width, height: picture.height },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  page.on("pageerror", (error) => console.error(`${picture.name}: ${error.message}`));
  let tileBytes = 0;
  let scriptBytes = 0;
  page.on("requestfinished", async (request) => {
    const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }));
    const { pathname } = new URL(request.url());
    if (/^\/(tiles|terrain|imagery)\//.test(pathname)) tileBytes += responseBodySize;
    if (/^\/assets\/.*\.js$/.test(pathname)) scriptBytes += responseBodySize;
  });
  const start = performance.now();
  await page.goto(`${url}/?scene=${picture.scene}&quality=full`);
  await settle(page);
  console.log(
    `${picture.name}: settled, tiles ${(tileBytes / 1e6).toFixed(2)} MB, scripts ${(scriptBytes / 1e6).toFixed(2)} MB`,
  );
  for (const look of picture.looks) {
    const { date, minuteOfDay, theme, language } = look;
    await page.evaluate((state) => window.citytwin?.store.setState(state), {
      time: { date, minuteOfDay },
      theme,
      language,
    });
    await settle(page);
    const png = await page.screenshot();
    const name = picture.looks.length === 1 ? picture.name : `${picture.name}-${look.name}`;
    await sharp(png)
      .webp({ quality: 82 })
      .toFile(path.join(out, `${name}.webp`));
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
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
