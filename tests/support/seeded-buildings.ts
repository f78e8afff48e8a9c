import type { StyledBuilding } from "../../ingest/tilers/buildings/building.ts";
import { BUILDING_USES } from "../../ingest/vocabulary/metadata-schema.ts";

const LONGITUDE = (101.54 * Math.PI) / 180;
const LATITUDE = (25.03 * Math.PI) / 180;
const EARTH_RADIUS_METRES = 6_371_000;

/** Position near Chuxiong from metres east and north. */
export const radiansAt = (east: number, north: number): readonly [number, number] => [
  LONGITUDE + east / EARTH_RADIUS_METRES / Math.cos(LATITUDE),
  LATITUDE + north / EARTH_RADIUS_METRES,
];

/** A footprint from open rings of metres east and north. */
export function footprint(
  rings: readonly (readonly (readonly [number, number])[])[],
  changes: Partial<StyledBuilding> = {},
): StyledBuilding {
  const corners = rings.flat();
  const positions = new Float64Array(corners.length * 3);
  corners.forEach(([east, north], vertex) => {
    positions.set(radiansAt(east, north), vertex * 3);
  });
  const ringOffsets = new Uint32Array(rings.length + 1);
  rings.forEach((ring, index) => {
    ringOffsets[index + 1] = ringOffsets[index]! + ring.length;
  });
  return {
    id: "b1",
    asset: 1,
    className: "building",
    use: "unknown",
    heightMetres: 10,
    storeys: 0,
    year: 0,
    geometry: {
      kind: "polygons",
      positions,
      hasHeights: false,
      ringOffsets,
      polygonOffsets: Uint32Array.of(0, rings.length),
    },
    ...changes,
  };
}

/** A seeded city on a street grid of 40 m: L-shapes, boxes and courtyards of many heights, with a few towers. */
export function* seededBuildings(count: number, seed = 1): Generator<readonly StyledBuilding[]> {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const side = Math.ceil(Math.sqrt(count));
  let batch: StyledBuilding[] = [];
  for (let index = 0; index < count; index++) {
    const east = ((index % side) - side / 2) * 40;
    const north = (Math.floor(index / side) - side / 2) * 40;
    const width = 6 + random() * 9;
    const depth = 6 + random() * 9;
    const angle = random() * 0.4;
    const place = (ring: readonly (readonly [number, number])[]): [number, number][] =>
      ring.map(([x, y]) => [
        east + x * Math.cos(angle) - y * Math.sin(angle),
        north + x * Math.sin(angle) + y * Math.cos(angle),
      ]);
    const shapes = [
      [
        [
          [-width, -depth],
          [width, -depth],
          [width, depth],
          [-width, depth],
        ],
      ],
      [
        [
          [-width, -depth],
          [width, -depth],
          [width, 0],
          [0, 0],
          [0, depth],
          [-width, depth],
        ],
      ],
      [
        [
          [-width, -depth],
          [width, -depth],
          [width, depth],
          [-width, depth],
        ],
        [
          [-width / 2, -depth / 2],
          [-width / 2, depth / 2],
          [width / 2, depth / 2],
          [width / 2, -depth / 2],
        ],
      ],
    ] as const;
    batch.push(
      footprint(shapes[Math.floor(random() * 3)]!.map(place), {
        id: `楼-${index}`,
        asset: index,
        use: BUILDING_USES[index % BUILDING_USES.length]!,
        heightMetres: 4 + random() ** 5 * 180,
        storeys: 1 + (index % 30),
        year: 1950 + (index % 75),
      }),
    );
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
