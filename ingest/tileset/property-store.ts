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
  /** Makes the indexes and closes the file. */
  finish(): void;
  /** Closes the file as it is; harmless after `finish`. */
  close(): void;
}

const COLUMN_COUNT = 14;
const ROW = `(${Array(COLUMN_COUNT).fill("?").join()})`;
/** A call for each row makes inserting a third slower. */
const BATCH_ROWS = 20;

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
  const insertRows = (count: number) =>
    guarded(() => database.prepare(`INSERT INTO feature VALUES ${Array(count).fill(ROW).join()}`));
  const insertBatch = insertRows(BATCH_ROWS);
  let values: (string | number)[] = [];
  const close = (): void => {
    if (isOpen) database.close();
    isOpen = false;
  };
  return {
    insert(row) {
      values.push(
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
      );
      if (values.length < BATCH_ROWS * COLUMN_COUNT) return;
      guarded(() => insertBatch.run(values));
      values = [];
    },
    finish() {
      guarded(() => {
        if (values.length > 0) insertRows(values.length / COLUMN_COUNT).run(values);
      });
      guarded(() => database.exec(`COMMIT; ${PROPERTY_STORE_INDEXES}`));
      close();
    },
    close,
  };
}
