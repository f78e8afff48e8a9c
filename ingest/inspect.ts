import type { Feature, Geometry } from "./model/features.ts";
import { createSkipCounter } from "./model/features.ts";
import { type AttributeSummary, createAttributeSummaries } from "./readers/attribute-summaries.ts";
import type { FeatureReader, RasterReader, Reader, SourceDescription } from "./readers/reader.ts";
import { type Crs, crsCandidates, isInArea, parseCrs } from "./vocabulary/crs.ts";
import { TwinError } from "./vocabulary/errors.ts";
import type { JsonObject } from "./vocabulary/json.ts";

/** west, south, east, north */
type Bounds = readonly [number, number, number, number];

/** What a source is: what `inspect --json` prints. */
export interface Inspection {
  readonly name: string;
  readonly format: string;
  readonly version: string;
  /** code as `ingest` gives it; null where nothing tells it or it is not understood (see `doubts`) */
  readonly crs: string | null;
  readonly crsName: string | null;
  /** what the source says, as it says it */
  readonly crsStated: string | null;
  readonly crsFrom: "file" | "sidecar" | null;
  readonly layers: readonly string[];
  readonly encoding: string | null;
  /** in the source's CRS */
  readonly bounds: Bounds | null;
  readonly boundsDegrees: Bounds | null;
  /** lowest and highest z in the source's unit, where it has any */
  readonly heightRange: readonly [number, number] | null;
  readonly features: number;
  readonly declaredCount: number | null;
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  /** features per kind of geometry; `none` for those without */
  readonly geometryKinds: Readonly<Record<string, number>>;
  /** features per class, where the source has classes */
  readonly classes: Readonly<Record<string, number>>;
  readonly attributes: readonly AttributeSummary[];
  readonly raster: JsonObject | null;
  /** all that a user should know before ingesting it */
  readonly doubts: readonly string[];
  readonly details: JsonObject;
}

/** Reads a source through and says what it is; the reader stays the caller's to close. */
export async function inspect(
  reader: Reader,
  name: string,
  signal?: AbortSignal,
): Promise<Inspection> {
  return reader.kind === "features"
    ? inspectFeatures(reader, name, signal)
    : inspectRaster(reader, name);
}

interface Extent {
  bounds: [number, number, number, number];
  heightRange: [number, number];
  hasHeights: boolean;
}

const createExtent = (): Extent => ({
  bounds: [Infinity, Infinity, -Infinity, -Infinity],
  heightRange: [Infinity, -Infinity],
  hasHeights: false,
});

function addToExtent({ bounds, heightRange }: Extent, { positions }: Geometry): void {
  for (let v = 0; v < positions.length; v += 3) {
    const x = positions[v]!;
    const y = positions[v + 1]!;
    const z = positions[v + 2]!;
    if (x < bounds[0]) bounds[0] = x;
    if (y < bounds[1]) bounds[1] = y;
    if (x > bounds[2]) bounds[2] = x;
    if (y > bounds[3]) bounds[3] = y;
    if (z < heightRange[0]) heightRange[0] = z;
    if (z > heightRange[1]) heightRange[1] = z;
  }
}

async function inspectFeatures(
  reader: FeatureReader,
  name: string,
  signal: AbortSignal | undefined,
): Promise<Inspection> {
  const doubts: string[] = [...reader.description.warnings];
  const skips = createSkipCounter();
  const attributes = createAttributeSummaries();
  const geometryKinds: Record<string, number> = {};
  const classes: Record<string, number> = {};
  const extent = createExtent();
  let features = 0;
  const add = (feature: Feature): void => {
    features++;
    const { geometry, className } = feature;
    const kind = geometry?.kind ?? "none";
    geometryKinds[kind] = (geometryKinds[kind] ?? 0) + 1;
    if (className !== undefined) classes[className] = (classes[className] ?? 0) + 1;
    attributes.add(feature.properties);
    if (geometry === undefined) return;
    addToExtent(extent, geometry);
    extent.hasHeights ||= geometry.hasHeights;
  };
  const reading = {
    skips,
    warn: (message: string) => doubts.push(message),
    ...(signal === undefined ? {} : { signal }),
  };
  for await (const batch of reader.features(reading)) for (const feature of batch) add(feature);
  const bounds = Number.isFinite(extent.bounds[0]) ? extent.bounds : undefined;
  const place = placeOf(reader.description, bounds, doubts);
  return {
    ...common(reader.description, name),
    ...place,
    bounds: bounds ?? null,
    heightRange: extent.hasHeights ? extent.heightRange : null,
    features,
    skipped: skips.list(),
    geometryKinds,
    classes,
    attributes: attributes.list(),
    raster: null,
    doubts,
  };
}

function inspectRaster({ raster, description }: RasterReader, name: string): Inspection {
  const doubts: string[] = [...description.warnings];
  const [a, b, c, d, e, f] = raster.geoTransform;
  const corners = [
    [0, 0],
    [raster.width, 0],
    [0, raster.height],
    [raster.width, raster.height],
  ] as const;
  const xs = corners.map(([column, row]) => a + column * b + row * c);
  const ys = corners.map(([column, row]) => d + column * e + row * f);
  const isPlaced = [...xs, ...ys].every(Number.isFinite);
  const bounds: Bounds | undefined = isPlaced
    ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    : undefined;
  return {
    ...common(description, name),
    ...placeOf(description, bounds, doubts),
    bounds: bounds ?? null,
    heightRange: null,
    features: 0,
    skipped: [],
    geometryKinds: {},
    classes: {},
    attributes: [],
    raster: {
      width: raster.width,
      height: raster.height,
      bandCount: raster.bandCount,
      sampleType: raster.sampleType,
      noData: raster.noData === undefined ? null : String(raster.noData),
      pixelSize: isPlaced ? [Math.hypot(b, e), Math.hypot(c, f)] : null,
      isRotated: isPlaced && (c !== 0 || e !== 0),
      levelWidths: [...raster.levelWidths],
    },
    doubts,
  };
}

const common = (description: SourceDescription, name: string) => ({
  name,
  format: description.format,
  version: description.version,
  crsStated: description.crs ?? null,
  crsFrom: description.crsFrom ?? null,
  layers: description.layers,
  encoding: description.encoding ?? null,
  declaredCount: description.declaredCount ?? null,
  details: description.details,
});

type Place = Pick<Inspection, "crs" | "crsName" | "boundsDegrees">;

const NOWHERE: Place = { crs: null, crsName: null, boundsDegrees: null };

/** The CRS as it is understood, and the bounds on the globe; what is odd goes to `doubts`. */
function placeOf(
  description: SourceDescription,
  bounds: Bounds | undefined,
  doubts: string[],
): Place {
  const stated = description.crs;
  if (stated === undefined) {
    if (bounds !== undefined) doubts.push(candidatesDoubt(bounds));
    return NOWHERE;
  }
  let crs: Crs;
  try {
    crs = parseCrs(stated);
  } catch (error) {
    if (!(error instanceof TwinError)) throw error;
    doubts.push(error.message);
    return NOWHERE;
  }
  doubts.push(...crs.warnings);
  const boundsDegrees = bounds === undefined ? undefined : toDegrees(crs, bounds);
  if (boundsDegrees !== undefined) {
    const [west, south, east, north] = boundsDegrees;
    if (!isInArea(crs, (west + east) / 2, (south + north) / 2)) {
      doubts.push(
        `The coordinates do not lie in the area of ${crs.code} (${crs.name}). ${candidatesDoubt(bounds!)}`,
      );
    }
  }
  return { crs: crs.code, crsName: crs.name, boundsDegrees: boundsDegrees ?? null };
}

function candidatesDoubt([west, south, east, north]: Bounds): string {
  const candidates = crsCandidates((west + east) / 2, (south + north) / 2);
  return candidates.length === 0
    ? "No common CRS fits the coordinates: they may be local. Tell the CRS with --crs, or place them with --place."
    : `Tell the CRS with --crs; these would fit: ${candidates.join(", ")}.`;
}

const DEGREES_PER_RADIAN = 180 / Math.PI;
const EDGE_STEPS = 16;

/** Bounds on the globe: edges of a projected rectangle bulge, so points along them are taken too. */
function toDegrees(crs: Crs, [west, south, east, north]: Bounds): Bounds | undefined {
  const degrees: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i <= EDGE_STEPS; i++) {
    for (let j = 0; j <= EDGE_STEPS; j++) {
      const x = west + ((east - west) * i) / EDGE_STEPS;
      const y = south + ((north - south) * j) / EDGE_STEPS;
      const [longitude, latitude] = crs.toGeodetic(x, y, 0);
      degrees[0] = Math.min(degrees[0], longitude * DEGREES_PER_RADIAN);
      degrees[1] = Math.min(degrees[1], latitude * DEGREES_PER_RADIAN);
      degrees[2] = Math.max(degrees[2], longitude * DEGREES_PER_RADIAN);
      degrees[3] = Math.max(degrees[3], latitude * DEGREES_PER_RADIAN);
    }
  }
  return degrees.every(Number.isFinite) ? degrees : undefined;
}
