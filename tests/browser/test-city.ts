import path from "node:path";

/** Data folder of the started server: kept between runs, so that only the first one makes the city. */
export const TEST_CITY =
  process.env["CITYTWIN_TEST_CITY"] ?? path.resolve(import.meta.dirname, "../../.cache/test-city");
