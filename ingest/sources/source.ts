/**
 * Random access to the bytes of one input, wherever they are: a file, a zip entry, memory.
 * `read` gives exactly the bytes that exist in [offset, offset + length), fewer only at the end.
 */
export interface Source {
  /** file name with extension, for recognition, messages and lineage */
  readonly name: string;
  readonly byteLength: number;
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;
  /** A companion with another extension (`.prj`, `.dbf`, `.cpg`, `.tfw`), or undefined. */
  sidecar(extension: string): Promise<Source | undefined>;
  /** Path on disk where there is one (SQLite and sharp need it); a zip entry is unpacked to get one. */
  path(): Promise<string>;
  close(): Promise<void>;
}
