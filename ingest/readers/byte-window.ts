import type { Source } from "../sources/source.ts";

/** Reads small ranges that mostly follow each other through one buffer. */
export interface ByteWindow {
  /** The bytes of the range as a view, or undefined where they must be loaded first. */
  peek(byteOffset: number, byteLength: number): Buffer | undefined;
  /** Loads what begins at `byteOffset`; the view is valid until the next load and short at the end. */
  load(byteOffset: number, byteLength: number, signal?: AbortSignal): Promise<Buffer>;
}

export function createByteWindow(source: Source, windowBytes = 1 << 20): ByteWindow {
  let bytes: Buffer = Buffer.alloc(0);
  let first = 0;
  return {
    peek(byteOffset, byteLength) {
      const start = byteOffset - first;
      if (start < 0 || start + byteLength > bytes.length) return undefined;
      return bytes.subarray(start, start + byteLength);
    },
    async load(byteOffset, byteLength, signal) {
      const wanted = Math.max(byteLength, windowBytes);
      const available = Math.max(0, Math.min(wanted, source.byteLength - byteOffset));
      const chunk = await source.read(byteOffset, available, signal);
      bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      first = byteOffset;
      return bytes.subarray(0, byteLength);
    },
  };
}
