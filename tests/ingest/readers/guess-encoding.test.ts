import { describe, expect, it } from "vitest";
import { guessEncoding } from "../../../ingest/readers/guess-encoding.ts";

const gbk = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const KUNMING = gbk(0xc0, 0xa5, 0xc3, 0xf7, 0xca, 0xd0); // 昆明市

describe("guessEncoding", () => {
  it("takes ASCII and valid UTF-8 as UTF-8, also where a width cut the last character", () => {
    expect(guessEncoding([Buffer.from("plain")])).toBe("utf-8");
    expect(guessEncoding([Buffer.from("昆明市").subarray(0, 7)])).toBe("utf-8");
  });

  it("takes common Chinese characters as GB 18030, also cut in half", () => {
    expect(guessEncoding([KUNMING, KUNMING.subarray(0, 5)])).toBe("gb18030");
  });

  it("takes western names with accents as windows-1252", () => {
    const names = ["Zürich", "Genève", "Málaga", "São Paulo"];
    expect(guessEncoding(names.map((name) => Buffer.from(name, "latin1")))).toBe("windows-1252");
  });
});
