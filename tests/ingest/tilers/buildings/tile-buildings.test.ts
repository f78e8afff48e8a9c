import { describe, expect, it } from "vitest";
import type { StyledBuilding } from "../../../../ingest/tilers/buildings/building.ts";
import { tileBuildings } from "../../../../ingest/tilers/buildings/tile-buildings.ts";
import type { HeightLookup } from "../../../../ingest/vocabulary/height-lookup.ts";
import {
  createMemoryTileset,
  type MemoryTileset,
  walkTiles,
} from "../../../support/memory-tileset.ts";
import { type ReadGlb, readGlb } from "../../../support/read-glb.ts";
import { footprint, radiansAt, seededBuildings } from "../../../support/seeded-buildings.ts";

const TOLERANCE_METRES = 0.02;
const SQUARE = [
  [
    [-10, -10],
    [10, -10],
    [10, 10],
    [-10, 10],
  ],
] as const;

async function tileOne(
  buildings: readonly StyledBuilding[],
  changes: Partial<MemoryTileset["context"]> = {},
  options = {},
): Promise<{ readonly memory: MemoryTileset; readonly read: ReadGlb }> {
  const memory = createMemoryTileset(changes);
  await tileBuildings([buildings], memory.context, options);
  return { memory, read: await readGlb(walkTiles(memory)[0]!.glb!) };
}

/** Up of the lowest and the highest vertex, metres above the ellipsoid near the frame's origin. */
function heightsOf({ memory, read }: Awaited<ReturnType<typeof tileOne>>): [number, number] {
  const { translation, scale } = read.gltf.nodes[0]!;
  const accessor =
    read.gltf.accessors[read.gltf.meshes[0]!.primitives[0]!.attributes["POSITION"]!]!;
  const [x, y, z] = memory.tileset().root.transform!.slice(12, 15) as [number, number, number];
  const metresOf = (value: number): number => value * (scale?.[1] ?? 1) + translation![1]!;
  const origin = Math.hypot(x, y, z) - ELLIPSOID_RADIUS_METRES;
  return [origin + metresOf(accessor.min![1]!), origin + metresOf(accessor.max![1]!)];
}

/** Distance of the ellipsoid from the earth's centre at 25.03 degrees north, the frame's rounded latitude. */
const ELLIPSOID_RADIUS_METRES = (() => {
  const latitude = (25.03 * Math.PI) / 180;
  const [a, b] = [6378137, 6356752.314245179];
  const [c, s] = [Math.cos(latitude), Math.sin(latitude)];
  return Math.sqrt(((a * a * c) ** 2 + (b * b * s) ** 2) / ((a * c) ** 2 + (b * s) ** 2));
})();

/** A terrain that rises towards the east: 1,770 m in the middle, one metre in ten. */
function slopedTerrain(): HeightLookup {
  const [westRadians, southRadians] = radiansAt(-100, -100);
  const [eastRadians, northRadians] = radiansAt(100, 100);
  const heightsMetres = Float32Array.of(1760, 1780, 1760, 1780);
  return {
    columnCount: 2,
    rowCount: 2,
    westRadians,
    southRadians,
    eastRadians,
    northRadians,
    heightsMetres,
  };
}

const wallOf = (from: readonly number[], to: readonly number[]): number[][] => [
  [from[0]!, from[1]!, 0],
  [to[0]!, to[1]!, 0],
  [to[0]!, to[1]!, 6],
  [from[0]!, from[1]!, 6],
];

/** A box of surfaces with a roof drawn upside down, at 1,800 m. */
function boxOfSurfaces(kinds: readonly number[] = [1, 1, 1, 1, 2]): StyledBuilding {
  const [a, b, c, d] = [
    [0, 0],
    [8, 0],
    [8, 5],
    [0, 5],
  ] as const;
  const polygons = [
    wallOf(a, b),
    wallOf(b, c),
    wallOf(c, d),
    wallOf(d, a),
    [
      [...a, 6],
      [...d, 6],
      [...c, 6],
      [...b, 6],
    ],
  ];
  const positions = polygons
    .flat()
    .flatMap(([east, north, up]) => [...radiansAt(east!, north!), 1800 + up!]);
  return footprint(SQUARE, {
    heightMetres: undefined,
    geometry: {
      kind: "surfaces",
      positions: Float64Array.from(positions),
      hasHeights: true,
      ringOffsets: Uint32Array.of(0, 4, 8, 12, 16, 20),
      polygonOffsets: Uint32Array.of(0, 1, 2, 3, 4, 5),
      surfaceKinds: Uint8Array.from(kinds),
    },
  });
}

describe("tileBuildings", () => {
  it("stands a footprint on the lowest terrain below it, with a foundation of 2 m", async () => {
    const tiled = await tileOne([footprint(SQUARE, { heightMetres: 30 })], {
      terrain: slopedTerrain(),
    });
    const [low, high] = heightsOf(tiled);
    expect(Math.abs(low - (1769 - 2))).toBeLessThan(TOLERANCE_METRES);
    expect(Math.abs(high - (1769 + 30 + 1.1))).toBeLessThan(TOLERANCE_METRES);
  });

  it("answers with bounds, heights and counts of what it drew", async () => {
    const memory = createMemoryTileset({ terrain: slopedTerrain() });
    const result = await tileBuildings([[footprint(SQUARE)]], memory.context);
    expect(result.entry).toBe("tileset.json");
    expect(result.tiles).toBe(1);
    expect(result.heightRangeMetres[0]).toBeCloseTo(1769, 1);
    expect(result.heightRangeMetres[1]).toBeCloseTo(1779, 1);
    expect(result.boundsDegrees[0]).toBeLessThan(101.54);
    expect(result.boundsDegrees[2]).toBeGreaterThan(101.54);
  });

  it("draws surfaces at their own heights, or moves them to the terrain when told to clamp", async () => {
    const terrain = slopedTerrain();
    const [own] = heightsOf(await tileOne([boxOfSurfaces()], { terrain }));
    const [clamped] = heightsOf(await tileOne([boxOfSurfaces()], { terrain }, { clamp: true }));
    expect(Math.abs(own - 1800)).toBeLessThan(TOLERANCE_METRES);
    expect(Math.abs(clamped - 1770)).toBeLessThan(TOLERANCE_METRES);
  });

  it("tells walls from roofs by kind or by slope, turns a roof up and counts u along each wall", async () => {
    for (const kinds of [
      [1, 1, 1, 1, 2],
      [0, 0, 0, 0, 0],
    ]) {
      const { read } = await tileOne([boxOfSurfaces(kinds)]);
      const { attributes } = read.gltf.meshes[0]!.primitives[0]!;
      const facade = read.values(attributes["_FACADE"]!);
      const uv = read.values(attributes["TEXCOORD_0"]!);
      const kindsDrawn = facade.filter((_, at) => at % 2 === 1);
      expect(kindsDrawn.filter((kind) => kind === 1).length).toBe(16);
      expect(kindsDrawn.filter((kind) => kind === 0).length).toBe(4);
      expect(Math.abs(facade[0]! - 8)).toBeLessThan(0.05);
      expect(Math.max(...uv.slice(0, 8).filter((_, at) => at % 2 === 0))).toBeCloseTo(8, 1);
      expect(Math.max(...uv.slice(0, 8).filter((_, at) => at % 2 === 1))).toBeCloseTo(6, 1);
      if (kinds[4] !== 2) continue;
      const normals = read.values(attributes["NORMAL"]!);
      expect(normals.slice(-3)[1]).toBe(127);
    }
  });

  it("puts no facade on steep surfaces of things that are no buildings", async () => {
    const plant = { ...boxOfSurfaces([0, 0, 0, 0, 0]), className: "PlantCover" };
    const { read } = await tileOne([plant]);
    const facade = read.values(read.gltf.meshes[0]!.primitives[0]!.attributes["_FACADE"]!);
    expect(facade.every((value) => value === 0)).toBe(true);
  });

  it("furnishes a flat roof only where the use is told", async () => {
    const hall = [
      [
        [-20, -15],
        [20, -15],
        [20, 15],
        [-20, 15],
      ],
    ] as const;
    const trianglesOf = async (use: StyledBuilding["use"]): Promise<number> => {
      const { read } = await tileOne([footprint(hall, { use, heightMetres: 40 })]);
      return read.gltf.accessors[read.gltf.meshes[0]!.primitives[0]!.indices]!.count / 3;
    };
    expect(await trianglesOf("unknown")).toBe(8 + 16 + 2);
    expect(await trianglesOf("office")).toBeGreaterThanOrEqual(8 + 16 + 2 + 10);
  });

  it("measures the height of surfaces for their column where none is told", async () => {
    const { read } = await tileOne([boxOfSurfaces()]);
    const column = read.gltf.extensions.EXT_structural_metadata.propertyTables[0]!.properties;
    const bytes = read.view(column["heightMetres"]!.values);
    expect(new Float32Array(bytes.slice(0, 4).buffer)[0]).toBeCloseTo(6, 1);
  });

  it("counts what it cannot draw, and draws the rest", async () => {
    const { memory, read } = await tileOne([
      footprint(SQUARE),
      footprint(SQUARE, { id: "flat", heightMetres: 0 }),
      footprint(
        [
          [
            [0, 0],
            [10, 0],
            [20, 0],
          ],
        ],
        { id: "line" },
      ),
      { ...footprint(SQUARE), id: "none", geometry: undefined },
    ]);
    expect(read.strings("id")).toEqual(["b1"]);
    expect(memory.warnings.join(" ")).toMatch(/1 features .* no height above 0/);
    expect(memory.warnings.join(" ")).toMatch(/1 features .* no geometry/);
    expect(memory.warnings.join(" ")).toMatch(/1 features .* no area/);
  });

  it("refuses a source of which nothing can be drawn, saying why", async () => {
    const memory = createMemoryTileset();
    const call = tileBuildings([[footprint(SQUARE, { heightMetres: 0 })]], memory.context);
    await expect(call).rejects.toMatchObject({ code: "nothing-to-draw" });
  });

  it("gives each 20 km of a wide dataset its own frame", async () => {
    const far = [0, 60_000].map((east, index) =>
      footprint([SQUARE[0].map(([x, y]) => [x + east, y] as const)], {
        id: `${index}`,
        asset: index,
      }),
    );
    const memory = createMemoryTileset();
    await tileBuildings([far], memory.context);
    const { root } = memory.tileset();
    expect(root.transform).toBeUndefined();
    expect("region" in root.boundingVolume).toBe(true);
    expect(root.children!.map(({ transform }) => transform?.length)).toEqual([16, 16]);
  });

  it("lets the abort's reason through", async () => {
    const reason = new Error("enough");
    const memory = createMemoryTileset({ signal: AbortSignal.abort(reason) });
    await expect(tileBuildings(seededBuildings(10), memory.context)).rejects.toBe(reason);
  });
});
