import type { MESSAGES_ZH } from "./messages-zh.ts";

/** The one typed key set. */
export type MessageKey = keyof typeof MESSAGES_ZH;

/** A sentence with {parameters}, or one per plural form chosen by `count`. */
export type MessageText = string | { readonly one: string; readonly other: string };

/** What fills the {parameters} of a sentence. */
export type MessageParameters = Readonly<Record<string, string | number | boolean>>;
