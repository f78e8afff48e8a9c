/**
 * The one class of each tileset kind and its styling columns, in the order they are written.
 * At most 12 columns; everything else about a feature lives in the property store.
 * @see EXT_structural_metadata and 3D Metadata Specification, "Property tables"
 */
export interface ColumnSchema {
  readonly name: string;
  readonly type: "STRING" | "SCALAR" | "ENUM";
  readonly componentType?: "UINT8" | "INT16" | "UINT16" | "UINT32" | "FLOAT32";
  readonly enumType?: "use";
}

/** What a building is used for; the façade shader, the legend and the lit windows read it. */
export const BUILDING_USES = [
  "unknown",
  "residential",
  "office",
  "commercial",
  "school",
  "hospital",
  "industrial",
  "public",
  "transport",
  "utility",
  "old-quarter",
  "villa",
] as const;

export type BuildingUse = (typeof BUILDING_USES)[number];

/** Columns of a tileset whose features are buildings. `year` is the year of completion, 0 unknown. */
export const BUILDING_COLUMNS: readonly ColumnSchema[] = [
  { name: "id", type: "STRING" },
  { name: "class", type: "STRING" },
  { name: "use", type: "ENUM", enumType: "use", componentType: "UINT8" },
  { name: "heightMetres", type: "SCALAR", componentType: "FLOAT32" },
  { name: "storeys", type: "SCALAR", componentType: "UINT16" },
  { name: "year", type: "SCALAR", componentType: "UINT16" },
  /** 0-4095, from a hash of the id: drives every random choice of the look */
  { name: "seed", type: "SCALAR", componentType: "UINT16" },
];

/** Columns of a tileset whose features are instances (trees, lamps, hydrants, cameras …). */
export const INSTANCE_COLUMNS: readonly ColumnSchema[] = [
  { name: "id", type: "STRING" },
  { name: "class", type: "STRING" },
];

/** Point classes with a built-in prototype model; any other class is shown as a symbol. */
export const INSTANCE_PROTOTYPES = [
  "tree",
  "conifer",
  "palm",
  "shrub",
  "lamp",
  "hydrant",
  "camera",
  "signal",
  "bus-stop",
] as const;

export type InstancePrototype = (typeof INSTANCE_PROTOTYPES)[number];
