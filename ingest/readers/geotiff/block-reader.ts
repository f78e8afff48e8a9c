import type { RasterSamples } from "../../model/raster.ts";
import type { Source } from "../../sources/source.ts";
import { BadInputError, TwinError } from "../../vocabulary/errors.ts";
import { decodeBlock } from "./decode-block.ts";
import type { TiffImage } from "./tiff-image.ts";

/** Decoded blocks of all images of one file, the latest used kept in memory. */
export interface BlockReader {
  /** undefined for a block that the file leaves out (sparse): all its samples are unknown */
  read(
    image: TiffImage,
    blockIndex: number,
    signal?: AbortSignal,
  ): Promise<RasterSamples | undefined>;
}

/** `capacityBytes` counts decoded samples; a block in use is never dropped by its reader. */
export function createBlockReader(source: Source, capacityBytes: number): BlockReader {
  const blocks = new Map<string, Promise<RasterSamples | undefined>>();
  const imageKeys = new Map<TiffImage, number>();
  const keyOf = (image: TiffImage, blockIndex: number): string => {
    const known = imageKeys.get(image) ?? imageKeys.size;
    imageKeys.set(image, known);
    return `${known}/${blockIndex}`;
  };
  let heldBytes = 0;
  const bytesPerBlock = (image: TiffImage): number =>
    (image.blockWidth * image.blockHeight * image.bandCount * Math.max(8, image.bitsPerSample)) / 8;
  const sizes = new Map<string, number>();
  const evict = (): void => {
    for (const key of blocks.keys()) {
      if (heldBytes <= capacityBytes || blocks.size <= 1) return;
      blocks.delete(key);
      heldBytes -= sizes.get(key) ?? 0;
      sizes.delete(key);
    }
  };
  return {
    read: (image, blockIndex, signal) => {
      const key = keyOf(image, blockIndex);
      const held = blocks.get(key);
      if (held !== undefined) {
        blocks.delete(key);
        blocks.set(key, held);
        return held;
      }
      const loading = readBlock(source, image, blockIndex, signal);
      blocks.set(key, loading);
      sizes.set(key, bytesPerBlock(image));
      heldBytes += bytesPerBlock(image);
      loading.catch(() => {
        if (blocks.get(key) !== loading) return;
        blocks.delete(key);
        heldBytes -= sizes.get(key) ?? 0;
        sizes.delete(key);
      });
      evict();
      return loading;
    },
  };
}

async function readBlock(
  source: Source,
  image: TiffImage,
  blockIndex: number,
  signal: AbortSignal | undefined,
): Promise<RasterSamples | undefined> {
  const byteOffset = image.blockOffsets[blockIndex]!;
  const byteLength = image.blockByteLengths[blockIndex]!;
  if (byteLength === 0) return undefined;
  const bytes = await source.read(byteOffset, byteLength, signal);
  try {
    return await decodeBlock(image, bytes);
  } catch (cause) {
    if (cause instanceof TwinError) throw cause;
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new BadInputError(
      "geotiff-damaged",
      `${source.name} at byte ${byteOffset}: block ${blockIndex} of the ${image.width} x ${image.height} image cannot be decoded (${reason}). The file is damaged; copy or write it again.`,
      { cause, parameters: { name: source.name, byteOffset, blockIndex } },
    );
  }
}
