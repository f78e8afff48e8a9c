import { BadInputError } from "../vocabulary/errors.ts";

/**
 * The label for what a user told.
 * @throws BadInputError `encoding-unknown`
 */
export function encodingLabel(option: string): string {
  const label = encodingLabelOf(option);
  if (label !== undefined) return label;
  throw new BadInputError(
    "encoding-unknown",
    `--encoding ${option}: no such text encoding. Give for instance utf-8, gb18030, big5, shift_jis or windows-1252.`,
    { parameters: { encoding: option } },
  );
}

/** `UTF-8`, `65001`, `ANSI 936`, `CP936`, `ISO 88591`, `GBK` → a label that TextDecoder takes, if any. */
export function encodingLabelOf(text: string): string | undefined {
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
  for (const label of candidates) {
    const canonical = label === undefined ? undefined : canonicalLabel(label);
    if (canonical !== undefined) return canonical;
  }
  return undefined;
}

function canonicalLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Whether every byte from 0x81 on begins a pair whose second byte may look like ASCII. */
export const isDoubleByte = (label: string): boolean => /^(gb|big5|euc-kr)/.test(label);
