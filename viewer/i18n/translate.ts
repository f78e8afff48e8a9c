import type { Language } from "../../scenes/scene.ts";
import type { MessageKey, MessageParameters, MessageText } from "./message-key.ts";
import { MESSAGES_EN } from "./messages-en.ts";
import { MESSAGES_ZH } from "./messages-zh.ts";

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, MessageText>>>> = {
  "zh-CN": MESSAGES_ZH,
  en: MESSAGES_EN,
};

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  "zh-CN": new Intl.PluralRules("zh-CN"),
  en: new Intl.PluralRules("en"),
};

/** All languages that the viewer speaks, in the order of the menu. */
export const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

/** @example translate("en", "layers.visible", { count: 1 }) // "1 layer visible" */
export function translate(
  language: Language,
  key: MessageKey,
  parameters: MessageParameters = {},
): string {
  const text = MESSAGES[language][key];
  if (typeof text === "string") return fill(text, parameters);
  const form = PLURALS[language].select(Number(parameters["count"] ?? 0));
  return fill(form === "one" ? text.one : text.other, parameters);
}

/** Whether a text names a message; for keys that come as data. */
export const isMessageKey = (key: string): key is MessageKey => key in MESSAGES_ZH;

const fill = (text: string, parameters: MessageParameters): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
