import { describe, expect, it } from "vitest";
import { fitOf, loadSpell, spellPlainly } from "../../../viewer/store/pinyin.ts";

describe("the palette's spelling", () => {
  it("lets Han characters be typed as pinyin, as initials and as themselves", async () => {
    const spell = await loadSpell();
    const spellings = spell("限高分区");
    for (const typed of ["xian gao", "XGFQ", "限高", "x"]) expect(fitOf(spellings, typed)).toBe(0);
    for (const typed of ["fenqu", "分区"]) expect(fitOf(spellings, typed)).toBe(1);
    expect(fitOf(spellings, "zz")).toBeUndefined();
  });

  it("reads a character of several sounds as its word wants it", async () => {
    const spell = await loadSpell();
    expect(spell("银行")).toContain("yinhang");
    expect(spell("行走")).toContain("xingzou");
  });

  it("works on letters alone until the table is loaded", () => {
    expect(fitOf(spellPlainly("Old quarter"), "oldq")).toBe(0);
    expect(fitOf(spellPlainly("限高"), "xg")).toBeUndefined();
  });
});
