import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

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
