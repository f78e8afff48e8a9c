/** Text with the pinyin of its Han characters, so that "xg" and "xiangao" both find 限高. */
export type Spell = (text: string) => string;

/**
 * Loads the pinyin table (150 kB, so only when the palette first opens); until then text spells itself.
 * The only place in the viewer that imports pinyin-pro: it knows words, not only characters.
 */
export async function loadSpell(): Promise<Spell> {
  const { pinyin } = await import("pinyin-pro");
  return (text) => {
    const syllables = pinyin(text, { toneType: "none", type: "array" });
    const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
    return `${text} ${syllables.join("")} ${initials}`.toLowerCase();
  };
}
