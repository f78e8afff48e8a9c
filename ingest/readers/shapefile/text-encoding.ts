import { encodingLabel, encodingLabelOf } from "../encoding-label.ts";
import { guessEncoding, hasHighBytes } from "../guess-encoding.ts";

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
  if (option !== undefined) return { label: encodingLabel(option), from: "option" };
  const guess = guessEncoding(samples);
  const stated = cpg === undefined ? undefined : encodingLabelOf(cpg);
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
