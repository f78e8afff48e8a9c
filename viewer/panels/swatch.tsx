import type { DatasetKind } from "../../ingest/vocabulary/catalogue.ts";
import { legendOf, STYLE_CLASSES } from "../i18n/legend.ts";
import type { LayerRowView } from "./use-layer-groups.ts";

const COLOUR_OF_KIND: Partial<Record<DatasetKind, string>> = {
  terrain: "#8e9476",
  imagery: "#6f8a5c",
  features: "#d4d6d2",
  instances: "#5f8f4e",
  flat: "#7fa8a0",
};

/** A layer's colour: of its only class, or a quarter of each of its first classes. */
export function Swatch({ row }: { readonly row: LayerRowView }) {
  const { style } = row.layer;
  const rows = legendOf(style, row.entry?.classes ?? []);
  const table = rows.length > 0 ? rows : (STYLE_CLASSES[style ?? ""] ?? []).slice(0, 1);
  const isBuilding = style === "buildings" || style === undefined;
  const colours = isBuilding
    ? [COLOUR_OF_KIND[row.entry?.kind ?? "features"] ?? "#8a9190"]
    : table.map((one) => one.colour);
  const [first = "#8a9190", second = first] = colours;
  const isLine = style === "roads" || style === "control-lines";
  return (
    <span
      className="swatch"
      data-line={isLine ? "" : undefined}
      style={{ background: `linear-gradient(135deg, ${first} 50%, ${second} 50%)` }}
      aria-hidden="true"
    />
  );
}
