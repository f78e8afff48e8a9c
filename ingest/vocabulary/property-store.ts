/**
 * The property store: SQLite, one row per feature, written by ingest and read by the server.
 * `asset` is the dense asset index; bounds are degrees; `longitude`/`latitude`/`heightMetres` is a point
 * on the feature that a camera can fly to. `properties` is one JSON object with every source property.
 * `initials` holds lower-case pinyin initials and full pinyin of a Chinese name, space separated.
 */
export const PROPERTY_STORE_DDL = `
CREATE TABLE feature (
  id TEXT NOT NULL,
  asset INTEGER PRIMARY KEY,
  class TEXT NOT NULL,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  code TEXT NOT NULL,
  longitude REAL NOT NULL,
  latitude REAL NOT NULL,
  heightMetres REAL NOT NULL,
  west REAL NOT NULL,
  south REAL NOT NULL,
  east REAL NOT NULL,
  north REAL NOT NULL,
  properties TEXT NOT NULL
);
`;

/** Made after all rows are in: kept in order row by row, ids made inserting a third slower. */
export const PROPERTY_STORE_INDEXES = "CREATE UNIQUE INDEX feature_id ON feature(id);";

/** One feature as the store holds it and `/api/features/<dataset>/<featureId>` returns it. */
export interface StoredFeature {
  readonly id: string;
  readonly asset: number;
  readonly class: string;
  readonly name: string;
  readonly initials: string;
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly heightMetres: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly properties: string;
}
