import type { Inspection } from "./inspect.ts";

const LISTED_ATTRIBUTES = 40;

/** An inspection as lines for a person: what it is, where it lies, what it holds, what is doubtful. */
export function describeInspection(inspection: Inspection): string {
  const { raster, bounds, boundsDegrees } = inspection;
  const lines = [
    `${inspection.name}: ${inspection.format} ${inspection.version}`.trimEnd(),
    `  CRS        ${crsLine(inspection)}`,
    ...(bounds === null ? [] : [`  bounds     ${numbers(bounds, 3)}`]),
    ...(boundsDegrees === null ? [] : [`  degrees    ${numbers(boundsDegrees, 6)}`]),
    ...(inspection.heightRange === null
      ? []
      : [`  heights    ${numbers(inspection.heightRange, 2)}`]),
    ...(inspection.layers.length === 0 ? [] : [`  layers     ${inspection.layers.join(", ")}`]),
    ...(inspection.encoding === null ? [] : [`  encoding   ${inspection.encoding}`]),
  ];
  if (raster === null) {
    lines.push(
      `  features   ${inspection.features} (${counted(inspection.geometryKinds)})`,
      ...(Object.keys(inspection.classes).length === 0
        ? []
        : [`  classes    ${counted(inspection.classes)}`]),
      ...inspection.skipped.map(({ reason, count }) => `  skipped    ${count}: ${reason}`),
      ...inspection.attributes.slice(0, LISTED_ATTRIBUTES).map(attributeLine),
    );
  } else {
    lines.push(
      `  raster     ${raster["width"]} x ${raster["height"]}, ${raster["bandCount"]} bands of ${raster["sampleType"]}, no data ${raster["noData"] ?? "none"}`,
    );
  }
  return [...lines, ...inspection.doubts.map((doubt) => `  doubt      ${doubt}`)].join("\n");
}

function crsLine({ crs, crsName, crsFrom, crsStated }: Inspection): string {
  if (crs === null) return crsStated === null ? "not told" : `not understood: ${crsStated}`;
  return `${crs} (${crsName}), told by the ${crsFrom}`;
}

const numbers = (values: readonly number[], digits: number): string =>
  values.map((value) => value.toFixed(digits)).join(", ");

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");

function attributeLine({
  name,
  type,
  count,
  samples,
  range,
}: Inspection["attributes"][number]): string {
  const values =
    range === undefined ? samples.map(String).join(", ") : `${range[0]} to ${range[1]}`;
  return `  attribute  ${name}: ${type}, ${count} filled, ${values}`;
}
