import { describe, it } from "vitest";
import { hasTestData } from "./test-files.ts";

export { hasTestData, testData } from "./test-files.ts";

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
