import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  crossesItself,
  hasThreeDistinct,
  isUpright,
  reverseRing,
  signedDoubleArea,
} from "../../../ingest/readers/rings.ts";

const ring = (...xy: readonly number[]): Float64Array => {
  const positions = new Float64Array((xy.length / 2) * 3);
  for (let v = 0; v < xy.length / 2; v++) positions.set([xy[v * 2]!, xy[v * 2 + 1]!, 0], v * 3);
  return positions;
};
const area = (positions: Float64Array): number =>
  signedDoubleArea(positions, 0, positions.length / 3);
const crosses = (positions: Float64Array): boolean =>
  crossesItself(positions, 0, positions.length / 3);

describe("signedDoubleArea", () => {
  it("is positive counter-clockwise, and keeps its digits far from the origin", () => {
    expect(area(ring(0, 0, 2, 0, 2, 1, 0, 1))).toBe(4);
    const x = 34_500_000;
    const y = 2_770_000;
    expect(area(ring(x, y, x + 0.5, y, x + 0.5, y + 0.25, x, y + 0.25))).toBe(0.25);
  });

  it("changes its sign with the ring's direction", () => {
    const positions = ring(0, 0, 3, 1, 2, 5, -1, 2);
    const before = area(positions);
    reverseRing(positions, 0, 4);
    expect(area(positions)).toBe(-before);
  });
});

describe("crossesItself", () => {
  it("finds a bow tie, and none in a square or a ring that touches itself", () => {
    expect(crosses(ring(0, 0, 1, 1, 1, 0, 0, 1))).toBe(true);
    expect(crosses(ring(0, 0, 1, 0, 1, 1, 0, 1))).toBe(false);
    expect(crosses(ring(0, 0, 2, 0, 1, 1, 2, 2, 0, 2, 1, 1))).toBe(false);
  });

  it("finds the same by its sweep as pair by pair", () => {
    const vertex = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(vertex, { minLength: 8, maxLength: 40 }), (values) => {
        const xy = values.slice(0, values.length - (values.length % 2));
        const small = ring(...xy);
        // the same outline with each edge divided in four is long enough for the sweep
        const fine: number[] = [];
        const count = xy.length / 2;
        for (let v = 0; v < count; v++) {
          const next = (v + 1) % count;
          for (const t of [0, 0.25, 0.5, 0.75]) {
            fine.push(xy[v * 2]! + t * (xy[next * 2]! - xy[v * 2]!));
            fine.push(xy[v * 2 + 1]! + t * (xy[next * 2 + 1]! - xy[v * 2 + 1]!));
          }
        }
        if (fine.length / 2 <= 24) return;
        // dividing rounds, which may undo or make a crossing of nearly collinear edges
        fc.pre(crosses(small) === crosses(ring(...xy.map((value) => value + 1e-9))));
        if (crosses(small)) expect(crosses(ring(...fine))).toBe(true);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("searches a ring of many vertices quickly", () => {
    const xy: number[] = [];
    for (let v = 0; v < 20_000; v++) {
      const angle = (v / 20_000) * 2 * Math.PI;
      const radius = 100 + Math.sin(angle * 400);
      xy.push(Math.cos(angle) * radius, Math.sin(angle) * radius);
    }
    const started = performance.now();
    expect(crosses(ring(...xy))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("hasThreeDistinct", () => {
  it("counts vertices, not how often they come", () => {
    expect(hasThreeDistinct(ring(0, 0, 1, 1, 0, 0, 1, 1), 0, 4)).toBe(false);
    expect(hasThreeDistinct(ring(0, 0, 1, 1, 0, 0, 1, 2), 0, 4)).toBe(true);
  });
});

describe("isUpright", () => {
  it("tells a wall from a steep roof, in metres as in degrees", () => {
    const wall = Float64Array.from([0, 0, 0, 3, 4, 0, 3, 4, 9, 0, 0, 9]);
    const roof = Float64Array.from([0, 0, 0, 3, 0, 0, 3, 0.5, 9, 0, 0.5, 9]);
    for (const scale of [1, 1e-5]) {
      const scaled = (positions: Float64Array): Float64Array =>
        positions.map((value, i) => (i % 3 === 2 ? value : value * scale));
      expect(isUpright(scaled(wall), 0, 4)).toBe(true);
      expect(isUpright(scaled(roof), 0, 4)).toBe(false);
    }
  });
});
