/** Every way that a text can be typed: itself, its full pinyin, its initials; lower case, no spaces. */
export type Spell = (text: string) => readonly string[];

const folded = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, "");

/** Before the pinyin table is here, and for text without Han characters: the text itself. */
export const spellPlainly: Spell = (text) => [folded(text)];

/**
 * Loads the pinyin table (110 kB, so only when the palette first opens).
 * The only place in the viewer that imports pinyin-pro: it knows words, not only characters.
 */
export async function loadSpell(): Promise<Spell> {
  const { pinyin } = await import("pinyin-pro");
  return (text) => {
    const syllables = pinyin(text, { toneType: "none", type: "array" });
    const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
    return [folded(text), folded(syllables.join("")), folded(initials)];
  };
}

/** How well typed letters fit: 0 begins with them, 1 holds them, undefined neither. */
export function fitOf(spellings: readonly string[], typed: string): 0 | 1 | undefined {
  const wanted = folded(typed);
  if (spellings.some((spelling) => spelling.startsWith(wanted))) return 0;
  return spellings.some((spelling) => spelling.includes(wanted)) ? 1 : undefined;
}
