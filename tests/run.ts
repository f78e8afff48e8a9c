import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * `npm test`: everything that must hold, one line a part, and at the end `N passed, N failed`.
 * `--long` adds the long forms (environment CITYTWIN_LONG=1 in every part).
 */
const isLong = process.argv.includes("--long");
const ROOT = path.resolve(import.meta.dirname, "..");
const RESULTS = path.join(ROOT, "test-results");

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** reads counts from a report; without one a part is one test, judged by its exit status */
  readonly count?: () => Outcome;
}

const binary = (name: string): string => path.join(ROOT, "node_modules/.bin", name);
const VITEST_REPORT = path.join(RESULTS, "vitest.json");
const BROWSER_REPORT = path.join(RESULTS, "browser.json");

const PARTS: readonly Part[] = [
  { name: "types", command: [binary("tsc"), "-b"] },
  { name: "lint and format", command: [binary("biome"), "ci", "--colors=off", "."] },
  { name: "nothing unused", command: [binary("knip"), "--no-progress"] },
  {
    name: "unit, laws, golden, flow, architecture",
    command: [
      binary("vitest"),
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${VITEST_REPORT}`,
    ],
    count: countVitest,
  },
  {
    name: "browser",
    command: [binary("playwright"), "test", "--config", "tests/browser/playwright.config.ts"],
    count: countBrowser,
  },
];

function countVitest(): Outcome {
  const report = readReport(VITEST_REPORT) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  // a file that fails before its first test has no test to count
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests,
  };
}

function countBrowser(): Outcome {
  const { stats } = readReport(BROWSER_REPORT) as {
    stats: { expected: number; unexpected: number; skipped: number; flaky: number };
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

const readReport = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const runPart = (part: Part): Promise<number> =>
  new Promise((resolve, reject) => {
    const [command = "", ...parameters] = part.command;
    const child = spawn(command, parameters, {
      cwd: ROOT,
      stdio: "inherit",
      env: {
        ...process.env,
        ...(isLong ? { CITYTWIN_LONG: "1" } : {}),
      },
    });
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });

async function main(): Promise<number> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const part of PARTS) {
    const start = performance.now();
    const status = await runPart(part);
    const outcome =
      part.count !== undefined &&
      existsSync(part.name === "browser" ? BROWSER_REPORT : VITEST_REPORT)
        ? part.count()
        : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
    // a runner may fail after its last test (an unhandled error, a server that did not stop)
    const failures = status !== 0 && outcome.failed === 0 ? 1 : outcome.failed;
    passed += outcome.passed;
    failed += failures;
    skipped += outcome.skipped;
    const secondsText = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `\n${failures === 0 ? "ok  " : "FAIL"} ${part.name}: ${outcome.passed} passed, ${failures} failed, ${outcome.skipped} skipped (${secondsText} s)\n`,
    );
  }
  if (skipped > 0) console.log(`${skipped} skipped (real test files or tools that are not here)`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
