import { describe, expect, it } from "vitest";
import { placeTags } from "../../../viewer/overlays/declutter.ts";

const tag = (id: string, x: number, y: number, rank: number) => ({
  id,
  x,
  y,
  width: 80,
  height: 24,
  rank,
});

describe("placeTags", () => {
  it("keeps the more important of two that overlap", () => {
    const placed = placeTags([tag("school", 100, 100, 1), tag("hospital", 130, 110, 5)], 12);
    expect(placed.map(({ id }) => id)).toEqual(["hospital"]);
  });

  it("shows no more than asked for, best first", () => {
    const wishes = Array.from({ length: 40 }, (_, i) => tag(`t${i}`, i * 200, 0, i));
    const placed = placeTags(wishes, 12);
    expect(placed).toHaveLength(12);
    expect(placed[0]!.id).toBe("t39");
  });

  it("never lets two tags overlap", () => {
    const wishes = Array.from({ length: 60 }, (_, i) =>
      tag(`t${i}`, (i * 37) % 500, (i * 53) % 300, (i * 7) % 11),
    );
    const placed = placeTags(wishes, 60);
    for (const a of placed) {
      for (const b of placed) {
        if (a === b) continue;
        expect(Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 24).toBe(true);
      }
    }
  });
});
