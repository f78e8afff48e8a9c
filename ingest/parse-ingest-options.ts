import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { IngestOptions } from "./ingest-options.ts";
import { parseKind } from "./interpret/choose-kind.ts";
import { parseHeightExpression } from "./interpret/height-expression.ts";
import type { Placement } from "./interpret/source-placer.ts";
import { type CimLevel, DATA_CLASSES, DATASET_ID } from "./vocabulary/catalogue.ts";
import { BadInputError } from "./vocabulary/errors.ts";

/** The options of `ingest` as commander gives them: text as typed. */
export interface RawIngestOptions {
  readonly data: string;
  readonly id?: string;
  readonly title?: string;
  readonly titleEn?: string;
  readonly kind?: string;
  readonly layer?: string;
  readonly encoding?: string;
  readonly idField?: string;
  readonly heightFrom?: string;
  readonly crs?: string;
  readonly place?: string;
  readonly scale?: string;
  readonly heightDatum?: string;
  readonly attribution?: string;
  readonly synthetic?: boolean;
  readonly dataClass?: string;
  readonly cimLevel?: string;
  readonly memory?: string;
  readonly workers?: string;
}

const DEFAULT_MEMORY_BYTES = 1024 ** 3;
const MEMORY_UNITS: Readonly<Record<string, number>> = {
  "": 1,
  K: 1024,
  M: 1024 ** 2,
  G: 1024 ** 3,
};

/** Parses what a call says, before any file is touched. @throws BadInputError naming the option. */
export function parseIngestOptions(
  inputs: readonly string[],
  raw: RawIngestOptions,
  context: { readonly command: string; readonly productVersion: string },
): IngestOptions {
  const cimLevel = raw.cimLevel?.toUpperCase();
  if (cimLevel !== undefined && !/^CIM[1-7]$/.test(cimLevel)) {
    throw wrongOption("--cim-level", raw.cimLevel!, "CIM1 to CIM7");
  }
  if (raw.id !== undefined && !DATASET_ID.test(raw.id)) {
    throw wrongOption(
      "--id",
      raw.id,
      "lower-case letters, digits, dots, - and _, at most 63, beginning with a letter or digit",
    );
  }
  if (raw.crs !== undefined && raw.place !== undefined) {
    throw wrongOption("--place", raw.place, "either --crs or --place, not both");
  }
  return {
    inputs,
    dataFolder: raw.data,
    id: raw.id,
    titleZh: raw.title,
    titleEn: raw.titleEn,
    kind: raw.kind === undefined ? undefined : parseKind(raw.kind),
    layer: raw.layer,
    encoding: raw.encoding,
    idField: raw.idField,
    heightExpression:
      raw.heightFrom === undefined ? undefined : parseHeightExpression(raw.heightFrom),
    crs: raw.crs === undefined ? undefined : readCrsOption(raw.crs),
    place: raw.place === undefined ? undefined : parsePlace(raw.place),
    scale: raw.scale === undefined ? 1 : positiveNumber("--scale", raw.scale),
    heightDatum: raw.heightDatum,
    attribution: raw.attribution ?? "",
    synthetic: raw.synthetic ?? false,
    dataClass:
      raw.dataClass === undefined ? undefined : oneOf("--data-class", raw.dataClass, DATA_CLASSES),
    cimLevel: cimLevel as CimLevel | undefined,
    memoryBytes: raw.memory === undefined ? DEFAULT_MEMORY_BYTES : parseMemory(raw.memory),
    workerCount:
      raw.workers === undefined
        ? availableParallelism()
        : Math.ceil(positiveNumber("--workers", raw.workers)),
    ...context,
  };
}

const wrongOption = (option: string, found: string, expected: string): BadInputError =>
  new BadInputError("option-wrong", `${option} ${found}: expected ${expected}.`, {
    parameters: { option, found, expected },
  });

/** `--crs FILE` gives the text of the file, e.g. a .prj. */
function readCrsOption(text: string): string {
  return existsSync(text) ? readFileSync(text, "utf8") : text;
}

function positiveNumber(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) {
    throw wrongOption(option, text, "a number above 0");
  }
  return value;
}

function oneOf<T extends string>(option: string, text: string, values: readonly T[]): T {
  const found = values.find((value) => value === text);
  if (found === undefined) throw wrongOption(option, text, `one of ${values.join(", ")}`);
  return found;
}

function parsePlace(text: string): Placement {
  const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [longitudeDegrees = Number.NaN, latitudeDegrees = Number.NaN, height, heading] = parts;
  const isRight =
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every(Number.isFinite) &&
    Math.abs(longitudeDegrees) <= 180 &&
    Math.abs(latitudeDegrees) <= 90;
  if (!isRight) {
    throw wrongOption(
      "--place",
      text,
      "LON,LAT[,HEIGHT[,HEADING]] in degrees and metres, e.g. 101.54,25.03,1770,15",
    );
  }
  return {
    longitudeDegrees,
    latitudeDegrees,
    heightMetres: height,
    headingDegrees: heading ?? 0,
  };
}

/** "1G", "512M", "800000000" */
function parseMemory(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?$/i.exec(text.trim());
  const bytes = match === null ? 0 : Number(match[1]) * MEMORY_UNITS[match[2]!.toUpperCase()]!;
  if (bytes < 64 * 1024 ** 2) throw wrongOption("--memory", text, "at least 64M, e.g. 1G");
  return bytes;
}
