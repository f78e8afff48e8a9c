// pinyin-pro: knows names' and words' readings (重庆 is chong qing); imported here and nowhere else in ingest.
import { pinyin } from "pinyin-pro";

const HAN = /\p{Script=Han}/u;
const CACHE_LIMIT = 200_000;

/** Pinyin of names, remembered: a city repeats the names of its roads and estates thousands of times. */
export interface NameSpeller {
  /**
   * Lower-case initials and full pinyin of a Chinese name, "" of any other.
   * @example spell("楚雄") // "cx chuxiong"
   */
  spell(name: string): string;
}

export function createNameSpeller(): NameSpeller {
  const spelled = new Map<string, string>();
  return {
    spell(name) {
      if (!HAN.test(name)) return "";
      let text = spelled.get(name);
      if (text === undefined) {
        text = romanise(name);
        if (spelled.size < CACHE_LIMIT) spelled.set(name, text);
      }
      return text;
    },
  };
}

function romanise(name: string): string {
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true }).map((syllable) =>
    syllable.toLowerCase().replace(/[^a-z0-9]/g, ""),
  );
  const initials = syllables.map((syllable) => (/^[a-z]/.test(syllable) ? syllable[0] : syllable));
  return `${initials.join("")} ${syllables.join("")}`;
}

/** A dataset id from a file's name: what `DATASET_ID` allows, Chinese spelled out. */
export function datasetIdOf(fileName: string): string {
  const stem = fileName.replace(/(\.(geo)?json(l|seq)?|\.city|\.gz|\.zip|\.[a-z0-9]{1,8})+$/i, "");
  const latin = HAN.test(stem)
    ? pinyin(stem, { toneType: "none", type: "array", v: true, nonZh: "consecutive" }).join("-")
    : stem;
  const id = latin
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "")
    .slice(0, 62);
  return id === "" ? "dataset" : id;
}
