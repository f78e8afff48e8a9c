import { CATALOGUE_SCHEMA_VERSION, type Catalogue } from "./catalogue.ts";
import { BadInputError, UnsupportedError } from "./errors.ts";

/**
 * Reads `catalog.json`. Only ingest writes it, and only whole, so its shape is checked and its entries'
 * fields are trusted.
 * @throws BadInputError `catalogue-damaged`; UnsupportedError `catalogue-too-new`
 */
export function parseCatalogue(text: string, path: string): Catalogue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged(path, "is not JSON", cause);
  }
  if (!isCatalogueShaped(value)) throw damaged(path, 'has no "schema" and "datasets"');
  if (value.schema > CATALOGUE_SCHEMA_VERSION) {
    throw new UnsupportedError(
      "catalogue-too-new",
      `${path}: schema is ${value.schema}; this version knows ${CATALOGUE_SCHEMA_VERSION}. Use the newer citytwin that wrote it, or another --data folder.`,
      { parameters: { path, schema: value.schema } },
    );
  }
  return value;
}

const isCatalogueShaped = (value: unknown): value is Catalogue =>
  typeof value === "object" &&
  value !== null &&
  "schema" in value &&
  typeof value.schema === "number" &&
  "datasets" in value &&
  Array.isArray(value.datasets) &&
  value.datasets.every(
    (entry: unknown) =>
      typeof entry === "object" && entry !== null && "id" in entry && "version" in entry,
  );

const damaged = (path: string, what: string, cause?: unknown): BadInputError =>
  new BadInputError(
    "catalogue-damaged",
    `${path} ${what}. It is only ever replaced whole, so something else changed it: restore it, or give another --data folder.`,
    { parameters: { path }, cause },
  );
