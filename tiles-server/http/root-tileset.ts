import type { BoundingVolume, Tile, Tileset } from "../../ingest/vocabulary/tileset.ts";

/**
 * A tileset of one tile whose content is the tileset of a version. What encloses it is the inner root's own
 * bounding volume: the bounds of the features leave out foundations, roof plant and the crowns of trees.
 * @see OGC 22-025r4, External tilesets: the transform of an external tileset's root holds inside it only
 */
export function rootTileset(version: string, inner: Tileset): Tileset {
  const { root, geometricError } = inner;
  return {
    asset: { version: "1.1", tilesetVersion: version },
    geometricError,
    root: {
      boundingVolume: placedVolume(root),
      geometricError,
      refine: "ADD",
      content: { uri: `${version}/tileset.json` },
    },
  };
}

/** The root's bounding volume in ECEF; a region is there already. */
function placedVolume({ boundingVolume, transform }: Tile): BoundingVolume {
  if (transform === undefined || !("box" in boundingVolume)) return boundingVolume;
  const { box } = boundingVolume;
  const origin = [transform[12]!, transform[13]!, transform[14]!];
  const centre = rotated(transform, box, 0).map((value, axis) => value + origin[axis]!);
  return { box: [...centre, ...[3, 6, 9].flatMap((at) => rotated(transform, box, at))] };
}

/** The vector at `at` of `box`, turned as a column-major 4 × 4 says. */
const rotated = (m: readonly number[], box: readonly number[], at: number): number[] =>
  [0, 1, 2].map(
    (row) => m[row]! * box[at]! + m[4 + row]! * box[at + 1]! + m[8 + row]! * box[at + 2]!,
  );
