// sharp: libvips reads every image format that a tile may have.
import sharp from "sharp";
import type { ReadFile, Report } from "./report.ts";
import { createShape } from "./shape.ts";

/** Checks imagery.json and every tile it promises: there, decodable, of the stated size. */
export async function checkImagery(
  report: Report,
  readFile: ReadFile,
  file: string,
): Promise<void> {
  const shape = createShape(report, file);
  const bytes = await readFile(file);
  const imagery =
    bytes === undefined
      ? undefined
      : shape.members(JSON.parse(new TextDecoder().decode(bytes)), "$");
  if (imagery === undefined) {
    shape.error("imagery-missing", "$", "is not there");
    return;
  }
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const tileSize = shape.integer(imagery["tileSize"], "$.tileSize", 1);
  const first = shape.integer(imagery["minimumLevel"], "$.minimumLevel", 0) ?? 0;
  const format = shape.text(imagery["format"], "$.format") ?? "webp";
  for (const [index, ranges] of (
    shape.list(imagery["availability"], "$.availability") ?? []
  ).entries()) {
    const level = first + index;
    for (const [rangeIndex, range] of (
      shape.list(ranges, `$.availability[${index}]`) ?? []
    ).entries()) {
      const path = `$.availability[${index}][${rangeIndex}]`;
      const [startX, startY, endX, endY] = shape.numbers(range, path, 4) ?? [0, 0, -1, -1];
      for (let y = startY!; y <= endY!; y++) {
        for (let x = startX!; x <= endX!; x++) {
          const name = `${level}/${x}/${y}.${format}`;
          const tile = await readFile(folder + name);
          if (tile === undefined) {
            shape.error("imagery-missing", path, `${name} is promised and not there`);
            continue;
          }
          report.counts.tiles += 1;
          report.counts.bytes += tile.byteLength;
          const metadata = await sharp(tile)
            .metadata()
            .catch((cause: unknown) => String(cause));
          if (typeof metadata === "string") shape.error("imagery-damaged", name, metadata);
          else if (metadata.width !== tileSize || metadata.height !== tileSize) {
            shape.error(
              "imagery-size",
              name,
              `is ${metadata.width} x ${metadata.height}; expected ${tileSize}`,
            );
          }
        }
      }
    }
  }
}
