import { isUtf8 } from "node:buffer";
import { BadInputError } from "../../vocabulary/errors.ts";

/** How the text of a table is encoded, and how that was told. */
export interface TextEncoding {
  /** label of the WHATWG Encoding Standard */
  readonly label: string;
  readonly from: "option" | "cpg" | "language driver" | "guess";
  readonly warning?: string;
}

/** What speaks about a table's encoding. */
export interface EncodingClues {
  readonly name: string;
  readonly option: string | undefined;
  readonly cpg: string | undefined;
  readonly languageDriver: number;
  /** raw text values, unpadded */
  readonly samples: readonly Uint8Array[];
}

/** Language driver ids that say more than "whatever Windows had"; 0x57 (ANSI) does not. */
const LANGUAGE_DRIVERS: Readonly<Record<number, string>> = {
  19: "shift_jis",
  77: "gb18030",
  78: "euc-kr",
  79: "big5",
  80: "windows-874",
  38: "ibm866",
  101: "ibm866",
  120: "big5",
  121: "euc-kr",
  122: "gb18030",
  123: "shift_jis",
  124: "windows-874",
  125: "windows-1255",
  126: "windows-1256",
  200: "windows-1250",
  201: "windows-1251",
  202: "windows-1254",
  203: "windows-1253",
  204: "windows-1257",
};

/** In order: the option, the .cpg, the language driver byte, the bytes themselves. */
export function chooseEncoding(clues: EncodingClues): TextEncoding {
  const { name, option, cpg, languageDriver, samples } = clues;
  if (option !== undefined) return { label: parseOption(option), from: "option" };
  const guess = guessEncoding(samples);
  const stated = cpg === undefined ? undefined : labelOf(cpg);
  if (stated !== undefined) {
    if (stated !== "utf-8" || guess === "utf-8") return { label: stated, from: "cpg" };
    return {
      label: guess,
      from: "guess",
      warning: `${name}: its .cpg says UTF-8, but the text is not; it was read as ${guess}. Tell the encoding with --encoding.`,
    };
  }
  const driver = LANGUAGE_DRIVERS[languageDriver];
  // a table that is valid UTF-8 with other than ASCII characters in it is hardly anything else
  if (driver !== undefined && !(guess === "utf-8" && hasHighBytes(samples))) {
    return { label: driver, from: "language driver" };
  }
  if (!hasHighBytes(samples)) return { label: "utf-8", from: "guess" };
  return {
    label: guess,
    from: "guess",
    warning: `${name}: nothing tells its text encoding; it reads like ${guess}. If names look wrong, tell it with --encoding.`,
  };
}

function parseOption(option: string): string {
  const label = labelOf(option);
  if (label !== undefined) return label;
  throw new BadInputError(
    "encoding-unknown",
    `--encoding ${option}: no such text encoding. Give for instance utf-8, gb18030, big5, shift_jis or windows-1252.`,
    { parameters: { encoding: option } },
  );
}

/** `UTF-8`, `65001`, `ANSI 936`, `CP936`, `ISO 88591`, `GBK` → a label that TextDecoder takes. */
function labelOf(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const number = /^(?:ansi|oem|cp|windows|ms|ibm)?[ _-]?(\d{3,5})$/.exec(plain)?.[1];
  const byNumber: Readonly<Record<string, string>> = {
    65001: "utf-8",
    936: "gb18030",
    54936: "gb18030",
    950: "big5",
    932: "shift_jis",
    949: "euc-kr",
    866: "ibm866",
    874: "windows-874",
  };
  const iso = /^(?:iso)[ _-]?8859[ _-]?(\d{1,2})$/.exec(plain)?.[1];
  const candidates = [
    number === undefined ? undefined : (byNumber[number] ?? `windows-${number}`),
    iso === undefined ? undefined : `iso-8859-${iso}`,
    /^gb(k|2312|18030)$/.test(plain.replace(/[ _-]/g, "")) ? "gb18030" : undefined,
    plain,
  ];
  return candidates.find((label) => label !== undefined && isLabel(label));
}

function isLabel(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

const isHigh = (byte: number): boolean => byte >= 0x80;
const hasHighBytes = (samples: readonly Uint8Array[]): boolean =>
  samples.some((sample) => sample.some(isHigh));

const MOST_DAMAGED = 0.05;
const LEAST_COMMON_HANZI = 0.7;

/**
 * UTF-8 where (nearly) all values are valid in it, GB 18030 where they are in that and most characters are
 * the 3,755 common ones of GB 2312, else windows-1252. A value cut by its field's width counts as valid.
 */
export function guessEncoding(
  samples: readonly Uint8Array[],
): "utf-8" | "gb18030" | "windows-1252" {
  const high = samples.filter((sample) => sample.some(isHigh));
  if (high.length === 0) return "utf-8";
  const damagedShare = (isValid: (sample: Uint8Array) => boolean): number =>
    high.filter((sample) => !isValid(sample)).length / high.length;
  if (damagedShare(isUtf8OrCut) <= MOST_DAMAGED) return "utf-8";
  let pairCount = 0;
  let commonCount = 0;
  const isGbk = (sample: Uint8Array): boolean => {
    for (let i = 0; i < sample.length; i++) {
      const lead = sample[i]!;
      if (lead < 0x80) continue;
      const trail = sample[++i];
      if (trail === undefined) return true; // cut
      if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) {
        return false;
      }
      pairCount++;
      const isHanzi = lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
      const isPunctuation = lead >= 0xa1 && lead <= 0xa3 && trail >= 0xa1;
      if (isHanzi || isPunctuation) commonCount++;
    }
    return true;
  };
  const isChinese =
    damagedShare(isGbk) <= MOST_DAMAGED && commonCount >= pairCount * LEAST_COMMON_HANZI;
  return isChinese ? "gb18030" : "windows-1252";
}

function isUtf8OrCut(sample: Uint8Array): boolean {
  for (let cut = 0; cut < 4 && cut < sample.length; cut++) {
    if (isUtf8(sample.subarray(0, sample.length - cut))) return true;
    if (!isHigh(sample[sample.length - 1 - cut]!)) return false;
  }
  return false;
}
