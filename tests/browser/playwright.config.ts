import path from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "../support/chromium.ts";
import { TEST_CITY } from "./test-city.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
// the config is read again in every worker, which inherits the choice of the first reading
process.env["CITYTWIN_TEST_PORT"] ??= String(20_000 + (process.pid % 20_000));
const PORT = Number(process.env["CITYTWIN_TEST_PORT"]);

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: path.join(ROOT, "test-results/browser"),
  // software rendering: one page at a time
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  reporter: [["line"], ["json", { outputFile: path.join(ROOT, "test-results/browser.json") }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 960, height: 540 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: { executablePath: findChromium(), args: chromiumArguments() },
    screenshot: "only-on-failure",
  },
  webServer: {
    command: `${process.execPath} --import tsx tiles-server/cli.ts start --no-simulate --port ${PORT} --data ${TEST_CITY}`,
    cwd: ROOT,
    url: `http://127.0.0.1:${PORT}/readyz`,
    timeout: 600_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
