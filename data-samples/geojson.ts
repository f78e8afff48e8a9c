import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { Point, Ring } from "./geometry.ts";
import { toDegrees } from "./grid.ts";

export type Properties = Readonly<Record<string, string | number | boolean | undefined>>;

/** A feature whose geometry is still in district metres. */
export interface SampleFeature {
  readonly id: string;
  readonly properties: Properties;
  readonly geometry:
    | { readonly type: "Point"; readonly at: Point }
    | { readonly type: "LineString"; readonly line: readonly Point[] }
    | { readonly type: "Polygon"; readonly rings: readonly Ring[] };
}

const BATCH_CHARACTERS = 1 << 16;

/** Writes a GeoJSON file (RFC 7946, longitude and latitude in degrees) feature by feature. */
export async function writeGeoJson(
  path: string,
  name: string,
  features: Iterable<SampleFeature>,
): Promise<number> {
  const stream = createWriteStream(path);
  let count = 0;
  let text = `{"type":"FeatureCollection","name":${JSON.stringify(name)},"features":[\n`;
  for (const feature of features) {
    text += `${count === 0 ? "" : ",\n"}${JSON.stringify(toGeoJson(feature))}`;
    count++;
    if (text.length < BATCH_CHARACTERS) continue;
    if (!stream.write(text)) await once(stream, "drain");
    text = "";
  }
  stream.end(`${text}\n]}\n`);
  await finished(stream);
  return count;
}

function toGeoJson({ id, properties, geometry }: SampleFeature) {
  return { type: "Feature", id, properties: { id, ...properties }, geometry: geometryOf(geometry) };
}

function geometryOf(geometry: SampleFeature["geometry"]) {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: toDegrees(geometry.at) };
    case "LineString":
      return { type: "LineString", coordinates: geometry.line.map(toDegrees) };
    case "Polygon":
      return {
        type: "Polygon",
        coordinates: geometry.rings.map((ring) => [...ring, ring[0]!].map(toDegrees)),
      };
  }
}
