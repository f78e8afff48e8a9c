import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  CATALOGUE_SCHEMA_VERSION,
  type Catalogue,
  type CatalogueEntry,
} from "../../ingest/vocabulary/catalogue.ts";
import { TwinError, UnavailableError } from "../../ingest/vocabulary/errors.ts";
import { parseCatalogue } from "../../ingest/vocabulary/parse-catalogue.ts";
import { isMissing } from "./file-cache.ts";

/** The datasets that are published right now. */
export interface CatalogueReader {
  /**
   * The catalogue as it lies on disk at this moment; an unchanged file is not parsed again.
   * @throws UnavailableError `catalogue-damaged`, `catalogue-too-new`, `catalogue-unreadable`
   */
  read(): Promise<Catalogue>;
  /** @throws as `read` */
  find(datasetId: string): Promise<CatalogueEntry | undefined>;
}

const EMPTY: Catalogue = { schema: CATALOGUE_SCHEMA_VERSION, datasets: [] };

/** Publishing replaces `catalog.json` by rename, so each reading sees one whole catalogue or the other. */
export function createCatalogueReader(dataFolder: string): CatalogueReader {
  const path = join(dataFolder, "catalog.json");
  let stamp = "";
  let catalogue = EMPTY;
  let byId = new Map<string, CatalogueEntry>();

  const read = async (): Promise<Catalogue> => {
    const found = await stampOf(path);
    if (found === stamp) return catalogue;
    const parsed = found === "" ? EMPTY : parseOwn(await readFile(path, "utf8"), path);
    // The file may have been switched between the two readings; then the next call sees another stamp.
    stamp = found;
    catalogue = parsed;
    byId = new Map(parsed.datasets.map((entry) => [entry.id, entry]));
    return catalogue;
  };

  return {
    read,
    async find(datasetId) {
      await read();
      return byId.get(datasetId);
    },
  };
}

/** What is wrong with the catalogue is not the caller's fault, so it is no bad request. */
function parseOwn(text: string, path: string): Catalogue {
  try {
    return parseCatalogue(text, path);
  } catch (cause) {
    if (!(cause instanceof TwinError)) throw cause;
    const { code, message, parameters } = cause;
    throw new UnavailableError(code, message, { cause, parameters });
  }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(path);
    return `${ino}-${mtimeMs}-${size}`;
  } catch (error) {
    if (isMissing(error)) return "";
    throw new UnavailableError(
      "catalogue-unreadable",
      `${path} cannot be read. Check that this account may read the data folder.`,
      { cause: error },
    );
  }
}
