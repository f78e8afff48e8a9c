import type { Language } from "../../scenes/scene.ts";

/**
 * The reader's language from the browser's list: Chinese wherever it is named, else English.
 * @example preferredLanguage(["en-GB", "zh-TW"]) // "zh-CN"
 */
export const preferredLanguage = (browserLanguages: readonly string[]): Language =>
  browserLanguages.length === 0 || browserLanguages.some((tag) => /^zh\b/i.test(tag))
    ? "zh-CN"
    : "en";
