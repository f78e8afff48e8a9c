import { openReader } from "./readers/open-reader.ts";
import type { Reader, ReadOptions } from "./readers/reader.ts";
import { openFileSource } from "./sources/file-source.ts";

/** One source of a call, opened. */
export interface OpenInput {
  readonly name: string;
  readonly byteLength: number;
  readonly reader: Reader;
}

/** Opens what a call names; whatever was opened is closed again when one of them fails. */
export async function openInputs(
  paths: readonly string[],
  options: ReadOptions,
): Promise<readonly OpenInput[]> {
  const opened: OpenInput[] = [];
  try {
    for (const path of paths) {
      const source = await openFileSource(path);
      try {
        const reader = await openReader(source, options);
        opened.push({ name: source.name, byteLength: source.byteLength, reader });
      } catch (cause) {
        await source.close();
        throw cause;
      }
    }
    return opened;
  } catch (cause) {
    await closeInputs(opened);
    throw cause;
  }
}

export async function closeInputs(inputs: readonly OpenInput[]): Promise<void> {
  for (const { reader } of inputs) await reader.close();
}
