import Database from "libsql";
import {
  PROPERTY_STORE_DDL,
  PROPERTY_STORE_INDEXES,
  type StoredFeature,
} from "../vocabulary/property-store.ts";
import { diskError } from "./disk.ts";

/** Writes the property store of one version; rows go in one transaction. */
export interface PropertyStoreWriter {
  insert(feature: StoredFeature): void;
  /** Gives a row another id and asset index, where its id turned out not to be unique. */
  rename(id: string, newId: string, asset: number): void;
  /** Makes the indexes and closes the file. */
  finish(): void;
  /** Closes the file as it is; harmless after `finish`. */
  close(): void;
}

/** Creates the store at `path`, which must not exist; durability is the publisher's fsync. */
export function createPropertyStore(path: string): PropertyStoreWriter {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw diskError(cause, `Writing properties to ${path}`);
    }
  };
  const database = guarded(() => new Database(path));
  let isOpen = true;
  // The file is aside until it is whole, so a journal would be written for nothing.
  guarded(() =>
    database.exec(
      `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192; ${PROPERTY_STORE_DDL} BEGIN`,
    ),
  );
  const insert = guarded(() =>
    database.prepare("INSERT INTO feature VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
  );
  const close = (): void => {
    if (isOpen) database.close();
    isOpen = false;
  };
  return {
    insert(row) {
      guarded(() =>
        insert.run([
          row.id,
          row.asset,
          row.class,
          row.name,
          row.initials,
          row.code,
          row.longitude,
          row.latitude,
          row.heightMetres,
          row.west,
          row.south,
          row.east,
          row.north,
          row.properties,
        ]),
      );
    },
    rename(id, newId, asset) {
      guarded(() =>
        database
          .prepare("UPDATE feature SET id = ?, asset = ? WHERE id = ?")
          .run([newId, asset, id]),
      );
    },
    finish() {
      guarded(() => database.exec(`COMMIT; ${PROPERTY_STORE_INDEXES}`));
      close();
    },
    close,
  };
}
