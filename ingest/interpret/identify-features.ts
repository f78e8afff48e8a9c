import { createHash } from "node:crypto";
import type { Feature } from "../model/features.ts";

/** Gives every feature of a dataset an id of its own, the same one in every run. */
export interface FeatureIdentifier {
  identify(feature: Feature, sourceName: string): string;
  /** features that had no id and got a hash of their content */
  readonly hashedCount: number;
  /** features whose id another one had already */
  readonly repeatedCount: number;
}

const HASH_DIGITS = 16;

/**
 * The source's own id where unique in the dataset, else `<source>/<id>`, else a hash of content; a
 * duplicate gets `#2`. `sharedIds` are ids that several sources use.
 */
export function createFeatureIdentifier(sharedIds: ReadonlySet<string>): FeatureIdentifier {
  const used = new Set<string>();
  const repeats = new Map<string, number>();
  let hashedCount = 0;
  let repeatedCount = 0;
  return {
    get hashedCount() {
      return hashedCount;
    },
    get repeatedCount() {
      return repeatedCount;
    },
    identify(feature, sourceName) {
      const own = feature.id === "" ? undefined : feature.id;
      if (own === undefined) hashedCount++;
      const base =
        own === undefined ? hashOf(feature) : sharedIds.has(own) ? `${sourceName}/${own}` : own;
      let id = base;
      if (used.has(base)) {
        repeatedCount++;
        let repeat = repeats.get(base) ?? 1;
        do id = `${base}#${++repeat}`;
        while (used.has(id));
        repeats.set(base, repeat);
      }
      used.add(id);
      return id;
    },
  };
}

function hashOf({ geometry, properties }: Feature): string {
  const hash = createHash("sha256").update(JSON.stringify(properties));
  if (geometry !== undefined) {
    const { buffer, byteOffset, byteLength } = geometry.positions;
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest("hex").slice(0, HASH_DIGITS);
}
