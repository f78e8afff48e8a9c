import type { Language } from "../../scenes/scene.ts";
import type { MessageParameters } from "./message-key.ts";
import { isMessageKey, translate } from "./translate.ts";

/**
 * The sentence for a stable problem code. A code without its own sentence is shown with the code itself,
 * so that a report of it says something.
 */
export function problemText(
  language: Language,
  code: string,
  parameters: MessageParameters = {},
): string {
  const key = `problem.${code}`;
  if (isMessageKey(key)) return translate(language, key, parameters);
  return translate(language, "problem.unknown", { code });
}
