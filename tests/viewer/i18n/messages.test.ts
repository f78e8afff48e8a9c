import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { MessageText } from "../../../viewer/i18n/message-key.ts";
import { MESSAGES_EN } from "../../../viewer/i18n/messages-en.ts";
import { MESSAGES_ZH } from "../../../viewer/i18n/messages-zh.ts";
import { preferredLanguage } from "../../../viewer/i18n/preferred-language.ts";
import { problemText } from "../../../viewer/i18n/problem-text.ts";
import { translate } from "../../../viewer/i18n/translate.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Codes of failures that a person at the viewer can meet: what ingest and the server throw, but for our own faults. */
function thrownCodes(): readonly string[] {
  const folders = ["ingest", "tiles-server/http", "scenes"];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.includes("tileset/check/"))
      .map((name) => path.join(ROOT, folder, name)),
  );
  const thrown =
    /new (?:HttpProblem\(\s*\d+,|(?:BadInput|Unsupported|Unavailable)Error\()\s*"([^"]+)"/g;
  const codes = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(thrown)].map((match) => match[1] ?? ""),
  );
  return [...new Set(codes)].toSorted();
}

/** Met at the command line only: options that an upload does not carry, files that a viewer does not read. */
const COMMAND_LINE_ONLY = new Set([
  "geoid-grid-large",
  "geoid-grid-outside",
  "not-a-file",
  "raster-window",
  "road-graph-damaged",
  "unknown-size",
]);

const parametersOf = (text: MessageText): readonly string[] => {
  const whole = typeof text === "string" ? text : text.other;
  return [...whole.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").toSorted();
};

describe("messages", () => {
  it("are the same keys in both languages", () => {
    expect(Object.keys(MESSAGES_EN).toSorted()).toEqual(Object.keys(MESSAGES_ZH).toSorted());
  });

  it("use the same parameters in both languages", () => {
    for (const [key, text] of Object.entries(MESSAGES_ZH)) {
      const english = MESSAGES_EN[key as keyof typeof MESSAGES_EN];
      expect(parametersOf(english), key).toEqual(parametersOf(text));
    }
  });

  it("are never empty in Chinese and hold no Han character in English", () => {
    for (const [key, text] of Object.entries(MESSAGES_ZH)) {
      expect(JSON.stringify(text).length, key).toBeGreaterThan(2);
    }
    for (const [key, text] of Object.entries(MESSAGES_EN)) {
      if (key === "language.zh-CN") continue;
      expect(JSON.stringify(text), key).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("take the plural form of the count", () => {
    expect(translate("en", "layers.visible", { count: 1 })).toBe("1 layer visible");
    expect(translate("en", "layers.visible", { count: 16 })).toBe("16 layers visible");
    expect(translate("zh-CN", "layers.visible", { count: 16 })).toBe("16 个图层可见");
  });

  it("begin in Chinese for whoever reads it, else in English", () => {
    expect(preferredLanguage(["zh-Hans-CN", "en"])).toBe("zh-CN");
    expect(preferredLanguage(["fr", "en"])).toBe("en");
    expect(preferredLanguage([])).toBe("zh-CN");
  });

  it("say a problem's own sentence, and its code where there is none", () => {
    expect(problemText("en", "network")).toBe("The server cannot be reached.");
    expect(problemText("zh-CN", "never-heard-of")).toContain("never-heard-of");
  });

  it("have a sentence for every code that ingest and the server throw", () => {
    const codes = thrownCodes();
    expect(codes.length).toBeGreaterThan(80);
    const unsaid = codes.filter((code) => !COMMAND_LINE_ONLY.has(code));
    expect(unsaid.filter((code) => !(`problem.${code}` in MESSAGES_ZH))).toEqual([]);
  });
});
