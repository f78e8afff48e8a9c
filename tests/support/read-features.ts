import { createSkipCounter, type Feature } from "../../ingest/model/features.ts";
import { openReader } from "../../ingest/readers/open-reader.ts";
import type { ReadOptions, SourceDescription } from "../../ingest/readers/reader.ts";
import { openFileSource } from "../../ingest/sources/file-source.ts";
import { createMemorySource } from "../../ingest/sources/memory-source.ts";
import type { Source } from "../../ingest/sources/source.ts";

/** All that reading a vector source gives. */
export interface ReadFeatures {
  readonly description: SourceDescription;
  readonly features: readonly Feature[];
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  readonly skippedCount: number;
  /** of the description and of the reading */
  readonly warnings: readonly string[];
}

/** Opens a source by its content, reads all of its features, and closes it. */
export async function readFeatures(
  source: Source,
  options: ReadOptions = {},
): Promise<ReadFeatures> {
  try {
    const reader = await openReader(source, options);
    if (reader.kind !== "features") throw new Error(`${source.name} is a raster`);
    const skips = createSkipCounter();
    const warnings: string[] = [...reader.description.warnings];
    const features: Feature[] = [];
    for await (const batch of reader.features({ skips, warn: (text) => warnings.push(text) })) {
      features.push(...batch);
    }
    await reader.close();
    const { description } = reader;
    return { description, features, skipped: skips.list(), skippedCount: skips.total, warnings };
  } finally {
    await source.close();
  }
}

export const readFile = async (path: string, options?: ReadOptions): Promise<ReadFeatures> =>
  readFeatures(await openFileSource(path), options);

export const readText = (
  name: string,
  text: string,
  options?: ReadOptions,
): Promise<ReadFeatures> => readFeatures(createMemorySource(name, Buffer.from(text)), options);

export const readJson = (value: unknown, options?: ReadOptions): Promise<ReadFeatures> =>
  readText("test.geojson", JSON.stringify(value), options);
