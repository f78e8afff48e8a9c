import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "vitest";

const REPOSITORY_ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = process.env["CITYTWIN_TEST_DATA"] ?? join(REPOSITORY_ROOT, "../shared/data");

/**
 * Absolute path of a real file by its path inside the test data folder
 * (`CITYTWIN_TEST_DATA`, else `../shared/data` beside the checkout).
 */
export const testData = (path: string): string => resolve(FOLDER, path);

/**
 * Whether the folder of real files is there.
 * @throws Error when it is not and `CITYTWIN_DEMAND_DATA=1` says that it must be.
 */
export function hasTestData(): boolean {
  if (existsSync(join(FOLDER, "README.md"))) return true;
  if (process.env["CITYTWIN_DEMAND_DATA"] === "1") {
    throw new Error(
      `${FOLDER} is not there, and CITYTWIN_DEMAND_DATA=1 demands the real files. Set CITYTWIN_TEST_DATA to their folder.`,
    );
  }
  return false;
}

/** `describe` for a group that reads real files: skipped, and counted as skipped, without them. */
export const describeWithData: (title: string, body: () => void) => void = (title, body) =>
  describe.skipIf(!hasTestData())(title, body);

/** `it` for a single test that reads real files: skipped, and counted as skipped, without them. */
export const itWithData: (
  title: string,
  body: () => Promise<void> | void,
  timeoutMilliseconds?: number,
) => void = (title, body, timeoutMilliseconds) =>
  it.skipIf(!hasTestData())(title, body, timeoutMilliseconds);
