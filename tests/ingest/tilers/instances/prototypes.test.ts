import { describe, expect, it } from "vitest";
import { createPrototypeSet } from "../../../../ingest/tilers/instances/prototypes/prototype-set.ts";
import type { Shape } from "../../../../ingest/tilers/instances/prototypes/shape.ts";
import { INSTANCE_PROTOTYPES } from "../../../../ingest/vocabulary/metadata-schema.ts";

const set = createPrototypeSet();

/** Share of triangles whose corners run counter-clockwise seen from where their normals point. */
function outwardShare({ positions, normals, indices }: Shape): number {
  let outward = 0;
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => indices[at + corner]! * 3) as [
      number,
      number,
      number,
    ];
    const u = [0, 1, 2].map((axis) => positions[b + axis]! - positions[a + axis]!);
    const v = [0, 1, 2].map((axis) => positions[c + axis]! - positions[a + axis]!);
    const cross = [
      u[1]! * v[2]! - u[2]! * v[1]!,
      u[2]! * v[0]! - u[0]! * v[2]!,
      u[0]! * v[1]! - u[1]! * v[0]!,
    ];
    const facing = [a, b, c].reduce(
      (sum, corner) =>
        sum + cross.reduce((dot, value, axis) => dot + value * normals[corner + axis]!, 0),
      0,
    );
    if (facing > 0) outward++;
  }
  return outward / (indices.length / 3);
}

const triangles = (shapes: readonly Shape[]): number =>
  shapes.reduce((total, { indices }) => total + indices.length / 3, 0);

describe.each(INSTANCE_PROTOTYPES)("the prototype %s", (name) => {
  const { near, far, heightMetres } = set[name];

  it("is as high as it says and stands on the ground", () => {
    for (const shapes of [near, far]) {
      const heights = shapes.flatMap(({ positions }) => positions.filter((_, at) => at % 3 === 2));
      const highest = Math.max(...heights);
      expect(Math.abs(highest - heightMetres)).toBeLessThan(heightMetres * 0.12);
      expect(
        Math.min(...near.flatMap(({ positions }) => positions.filter((_, at) => at % 3 === 2))),
      ).toBeLessThan(0.1);
    }
  });

  it("faces outwards", () => {
    for (const shape of [...near, ...far]) {
      // Leaves have two sides, and normals that bend away from the crown.
      expect(outwardShare(shape)).toBeGreaterThan(shape.part === "leaf" ? 0.45 : 0.99);
    }
  });

  it("costs at most 360 triangles near and 60 far", () => {
    expect(triangles(near)).toBeLessThanOrEqual(360);
    expect(triangles(far)).toBeLessThanOrEqual(60);
  });
});
