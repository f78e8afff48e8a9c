import { describe, expect, it } from "vitest";
import type { MessageText } from "../../../viewer/i18n/message-key.ts";
import { MESSAGES_EN } from "../../../viewer/i18n/messages-en.ts";
import { MESSAGES_ZH } from "../../../viewer/i18n/messages-zh.ts";
import { preferredLanguage } from "../../../viewer/i18n/preferred-language.ts";
import { problemText } from "../../../viewer/i18n/problem-text.ts";
import { translate } from "../../../viewer/i18n/translate.ts";

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
});
