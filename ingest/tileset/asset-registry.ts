import Database from "libsql";
import { UnsupportedError } from "../vocabulary/errors.ts";
import { diskError } from "./disk.ts";

/** Asset indexes are float32 vertex attributes, whole below this. */
export const ASSET_LIMIT = 2 ** 24;

/** A call for each row makes saving three times slower. */
const BATCH_ROWS = 500;

/** Feature id → dense asset index; survives re-ingest, and an index is never given to another id. */
export interface AssetRegistry {
  /** The index of an id, a new one where it has none yet. */
  assign(id: string): number;
  /** Keeps what was assigned, in one transaction; without it nothing is remembered. */
  save(): void;
}

/** Opens `assets.sqlite` of a dataset, or starts an empty registry where there is none yet. */
export function openAssetRegistry(path: string): AssetRegistry {
  const assets = new Map<string, number>();
  const database = openDatabase(path);
  try {
    database.exec(
      "CREATE TABLE IF NOT EXISTS asset (id TEXT NOT NULL UNIQUE, asset INTEGER PRIMARY KEY)",
    );
    const rows = database.prepare("SELECT id, asset FROM asset ORDER BY asset").raw().all();
    for (const [id, asset] of rows as [string, number][]) assets.set(id, asset);
  } finally {
    database.close();
  }
  let next = 0;
  for (const asset of assets.values()) next = Math.max(next, asset + 1);
  const fresh: [string, number][] = [];
  return {
    assign(id) {
      const known = assets.get(id);
      if (known !== undefined) return known;
      if (next >= ASSET_LIMIT) {
        throw new UnsupportedError(
          "too-many-assets",
          `${path}: feature ${id} would be number ${next}; a dataset holds at most ${ASSET_LIMIT} features over all its versions. Split the source into several datasets with --id.`,
          { parameters: { path, id, limit: ASSET_LIMIT } },
        );
      }
      const asset = next++;
      assets.set(id, asset);
      fresh.push([id, asset]);
      return asset;
    },
    save() {
      if (fresh.length === 0) return;
      const writable = openDatabase(path);
      try {
        writable.exec("BEGIN");
        for (let start = 0; start < fresh.length; start += BATCH_ROWS) {
          const rows = fresh.slice(start, start + BATCH_ROWS);
          const places = Array(rows.length).fill("(?, ?)").join();
          writable.prepare(`INSERT INTO asset (id, asset) VALUES ${places}`).run(rows.flat());
        }
        writable.exec("COMMIT");
        fresh.length = 0;
      } catch (cause) {
        throw diskError(cause, `Saving asset indexes to ${path}`);
      } finally {
        writable.close();
      }
    },
  };
}

function openDatabase(path: string): Database.Database {
  try {
    return new Database(path);
  } catch (cause) {
    throw diskError(cause, `Opening ${path}`);
  }
}
