import { type Gltf, readGlb } from "./read-glb.ts";
import type { ServedApp } from "./serve-app.ts";
import { walkServed } from "./walk-served.ts";

const COMPONENTS: Readonly<Record<number, string>> = {
  5120: "i8",
  5121: "u8",
  5122: "i16",
  5123: "u16",
  5125: "u32",
  5126: "f32",
};

type Whole = Gltf & {
  readonly extensionsUsed?: readonly string[];
  readonly extensionsRequired?: readonly string[];
};

/** A served tileset as text that a person can read: its tiles as a tree, and what its contents are made of. */
export async function describeServed(server: ServedApp, dataset: string): Promise<string> {
  const lines: string[] = [];
  const kinds = new Set<string>();
  for (const { tile, ancestors, refine, contentPath } of await walkServed(server, dataset)) {
    const indent = "  ".repeat(ancestors.length - 1);
    const [volume] = Object.keys(tile.boundingVolume);
    const error = `error ${tile.geometricError.toFixed(1)} m`;
    const content = contentPath === undefined ? "" : await describeContent(server, contentPath);
    const [features = "no content", ...made] = content.split("\n");
    lines.push(`${indent}${refine} ${volume}, ${error}: ${features || "no content"}`);
    if (made.length > 0) kinds.add(made.join("\n"));
  }
  return `${[dataset, ...lines, "", ...kinds].join("\n")}\n`;
}

async function describeContent(server: ServedApp, path: string): Promise<string> {
  const { body } = await server.ask(path);
  if (path.endsWith(".geojson")) {
    const { features } = JSON.parse(body.toString()) as {
      features: { properties: object; geometry: { type: string } }[];
    };
    const names = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
    const types = new Set(features.map(({ geometry }) => geometry.type));
    return `${features.length} features\nGeoJSON: ${[...types].join(", ")}\n  ${[...names].join(", ")}`;
  }
  const { gltf, strings } = await readGlb(new Uint8Array(body));
  return `${strings("id").length} features\n${describeGlb(gltf)}`;
}

function describeGlb(gltf: Whole): string {
  const [table] = gltf.extensions.EXT_structural_metadata.propertyTables;
  const attributes = (named: Readonly<Record<string, number>>): string =>
    Object.entries(named)
      .map(([name, index]) => `${name} ${accessorType(gltf, index)}`)
      .join(", ");
  const first = gltf.meshes[0]!.primitives[0]!;
  const instances = gltf.nodes[0]?.extensions?.EXT_mesh_gpu_instancing.attributes;
  return [
    `glb: required ${(gltf.extensionsRequired ?? []).toSorted().join(", ")}`,
    `  used ${(gltf.extensionsUsed ?? []).toSorted().join(", ")}`,
    `  vertices: ${attributes(first.attributes)}`,
    ...(instances === undefined ? [] : [`  instances: ${attributes(instances)}`]),
    `  table: ${Object.keys(table!.properties).join(", ")}`,
  ].join("\n");
}

const accessorType = ({ accessors }: Gltf, index: number): string => {
  const { componentType, type } = accessors[index]!;
  return `${type} ${COMPONENTS[componentType]}`;
};
