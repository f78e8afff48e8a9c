import { describe, expect, it } from "vitest";
import type { PlacedFeature } from "../../../../ingest/model/placed-feature.ts";
import { tileFlat } from "../../../../ingest/tilers/flat/tile-flat.ts";
import type { TilingContext } from "../../../../ingest/tileset/tiling.ts";
import type { Tile, Tileset } from "../../../../ingest/vocabulary/tileset.ts";

const RADIANS = Math.PI / 180;
const TOLERANCE_DEGREES = 1.1e-9;

function area(index: number, x: number, y: number, sizeDegrees: number): PlacedFeature {
  const corners = [
    [x, y],
    [x + sizeDegrees, y],
    [x + sizeDegrees, y + sizeDegrees],
    [x, y + sizeDegrees],
  ];
  return {
    id: `f${index}`,
    asset: index,
    className: "0701",
    name: `地块 "${index}"`,
    geometry: {
      kind: "polygons",
      positions: Float64Array.from(corners.flatMap(([a, b]) => [a! * RADIANS, b! * RADIANS, 0])),
      hasHeights: false,
      ringOffsets: Uint32Array.of(0, 4),
      polygonOffsets: Uint32Array.of(0, 1),
    },
    styling: { farLimit: 2.5 },
    properties: {},
    building: undefined,
  };
}

async function tile(features: readonly PlacedFeature[]) {
  const files = new Map<string, string>();
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const context: TilingContext = {
    sink: {
      async writeContent(bytes) {
        const uri = `content/${files.size}`;
        files.set(uri, decode(bytes));
        return uri;
      },
      async writeFile(path, bytes) {
        files.set(path, decode(bytes));
      },
    },
    terrain: undefined,
    warn: () => undefined,
    progress: () => undefined,
    signal: new AbortController().signal,
    workerCount: 1,
    memoryBytes: 1e9,
  };
  async function* batches() {
    yield features;
  }
  const result = await tileFlat(batches(), context);
  return { result, files, tileset: JSON.parse(files.get("tileset.json")!) as Tileset };
}

interface GeojsonFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly coordinates: number[][][] };
}

const featuresOf = (files: ReadonlyMap<string, string>, { content }: Tile): GeojsonFeature[] =>
  content === undefined
    ? []
    : (JSON.parse(files.get(content.uri)!) as { features: GeojsonFeature[] }).features;

/** Calls back for every tile with its ancestors, outermost first. */
function visit(root: Tile, each: (tile: Tile, ancestors: readonly Tile[]) => void): void {
  const walk = (one: Tile, ancestors: readonly Tile[]): void => {
    each(one, ancestors);
    for (const child of one.children ?? []) walk(child, [...ancestors, one]);
  };
  walk(root, []);
}

/** Areas of very different sizes, enough of them for several levels. */
const many = Array.from({ length: 3000 }, (_, index) => {
  const size = index % 100 === 0 ? 0.02 : 0.0002;
  return area(index, 101.5 + (index % 60) * 0.001, 25 + Math.floor(index / 60) * 0.001, size);
});

describe("flat tiler", () => {
  it("puts every feature into exactly one tile", async () => {
    const { tileset, files } = await tile(many);
    const ids: string[] = [];
    visit(tileset.root, (one) => ids.push(...featuresOf(files, one).map(({ id }) => id)));
    expect(ids.length).toBe(many.length);
    expect(new Set(ids).size).toBe(many.length);
  });

  it("keeps content inside of the region of its tile and of every ancestor", async () => {
    const { tileset, files } = await tile(many);
    const outside: string[] = [];
    visit(tileset.root, (one, ancestors) => {
      for (const { id, geometry } of featuresOf(files, one)) {
        for (const { boundingVolume } of [...ancestors, one]) {
          if (!("region" in boundingVolume)) throw new Error("no region");
          const [west, south, east, north] = boundingVolume.region.map((edge) => edge / RADIANS);
          const isInside = geometry.coordinates
            .flat()
            .every(
              ([x, y]) =>
                x! > west! - TOLERANCE_DEGREES &&
                x! < east! + TOLERANCE_DEGREES &&
                y! > south! - TOLERANCE_DEGREES &&
                y! < north! + TOLERANCE_DEGREES,
            );
          if (!isInside) outside.push(id);
        }
      }
    });
    expect(outside).toEqual([]);
  });

  it("never lets the geometric error grow downwards, and ends with 0", async () => {
    const { tileset, result } = await tile(many);
    expect(result.tiles).toBeGreaterThan(4);
    visit(tileset.root, (one, ancestors) => {
      const above = ancestors.at(-1)?.geometricError ?? tileset.geometricError;
      expect(one.geometricError).toBeLessThanOrEqual(above);
      if (one.children === undefined) expect(one.geometricError).toBe(0);
    });
  });

  it("loads large features before small ones", async () => {
    const { tileset, files } = await tile(many);
    const inRoot = featuresOf(files, tileset.root);
    expect(inRoot.every(({ id }) => Number(id.slice(1)) % 100 === 0)).toBe(true);
  });

  it("writes id, class, name, asset and styling, and coordinates to 1e-9 degrees", async () => {
    const { files, tileset } = await tile([area(7, 101.123456789, 25.5, 0.001)]);
    const [feature] = featuresOf(files, tileset.root);
    expect(feature).toMatchObject({
      id: "f7",
      properties: { class: "0701", name: '地块 "7"', farLimit: 2.5, asset: 7 },
    });
    const ring = feature!.geometry.coordinates[0]!;
    expect(ring[0]).toEqual([101.123456789, 25.5]);
    expect(ring.at(-1)).toEqual(ring[0]);
  });

  it("refuses a source that leaves nothing to draw", async () => {
    await expect(tile([])).rejects.toThrow(/No feature has a geometry/);
  });
});
