import { existsSync } from "node:fs";
import { join } from "node:path";
// libsql: better-sqlite3's interface with binaries inside its packages; nothing is compiled at install.
import Database from "libsql";
import { type CatalogueEntry, propertyStorePath } from "../../ingest/vocabulary/catalogue.ts";
import { UnavailableError } from "../../ingest/vocabulary/errors.ts";
import type { StoredFeature } from "../../ingest/vocabulary/property-store.ts";

/** What search reads of each feature; `other` is the address and names in other languages. */
export interface SearchableFeature {
  readonly asset: number;
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly initials: string;
  readonly other: string;
}

/** The property store of one version of a dataset, opened for reading. */
export interface PropertyStore {
  findById(id: string): StoredFeature | undefined;
  findByAsset(asset: number): StoredFeature | undefined;
  /** Features with a name, a code or an address and an asset index above `after`, in its order. */
  searchable(after: number, count: number): readonly SearchableFeature[];
}

/** One open store per dataset, of the version that was asked for last. */
export interface PropertyStores {
  /**
   * The store of this version, undefined where the dataset has none (terrain, imagery).
   * @throws UnavailableError `property-store-unreadable`
   */
  open(entry: CatalogueEntry): PropertyStore | undefined;
  close(): void;
}

interface OpenStore extends PropertyStore {
  readonly version: string;
  close(): void;
}

const RETIRE_MILLISECONDS = 60_000;

export function createPropertyStores(dataFolder: string): PropertyStores {
  const stores = new Map<string, OpenStore>();
  const retiring = new Set<OpenStore>();
  /** An answer that began with the old version may still be reading it. */
  const retire = (store: OpenStore): void => {
    retiring.add(store);
    setTimeout(() => {
      if (retiring.delete(store)) store.close();
    }, RETIRE_MILLISECONDS).unref();
  };
  return {
    open(entry) {
      const known = stores.get(entry.id);
      if (known?.version === entry.version) return known;
      if (known !== undefined) retire(known);
      stores.delete(entry.id);
      const path = join(dataFolder, propertyStorePath(entry.id, entry.version));
      if (!existsSync(path)) return undefined;
      const store = openStore(path, entry);
      stores.set(entry.id, store);
      return store;
    },
    close() {
      for (const store of [...stores.values(), ...retiring]) store.close();
      stores.clear();
      retiring.clear();
    },
  };
}

/** Keys under which sources keep an address or a name in another language. */
const OTHER_KEYS = ["address", "地址", "坐落", "addr:full", "name:en", "name_en", "别名"];

function openStore(path: string, { id, version }: CatalogueEntry): OpenStore {
  try {
    const database = new Database(path, { readonly: true });
    // libsql 0.5 opens for writing in spite of `readonly`; the pragma holds.
    database.exec("PRAGMA query_only = ON");
    const byId = database.prepare("SELECT * FROM feature WHERE id = ?");
    const byAsset = database.prepare("SELECT * FROM feature WHERE asset = ?");
    const other = OTHER_KEYS.map((key) => `json_extract(properties, '$."${key}"')`).join(", ");
    const searchable = database.prepare(
      `SELECT asset, id, name, code, initials, concat_ws(' ', ${other}) AS other
       FROM feature WHERE asset > ? AND (name <> '' OR code <> '' OR other <> '')
       ORDER BY asset LIMIT ?`,
    );
    return {
      version,
      findById: (featureId) => byId.get(featureId) as StoredFeature | undefined,
      findByAsset: (asset) => byAsset.get(asset) as StoredFeature | undefined,
      searchable: (after, count) => searchable.all(after, count) as SearchableFeature[],
      close: () => void database.close(),
    };
  } catch (cause) {
    throw new UnavailableError(
      "property-store-unreadable",
      `Dataset ${id}: its property store of version ${version} cannot be opened. Ingest the dataset again.`,
      { parameters: { dataset: id, version }, cause },
    );
  }
}
