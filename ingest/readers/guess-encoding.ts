import { isUtf8 } from "node:buffer";

const isHigh = (byte: number): boolean => byte >= 0x80;
/** Whether any byte is beyond ASCII. */
export const hasHighBytes = (samples: readonly Uint8Array[]): boolean =>
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
