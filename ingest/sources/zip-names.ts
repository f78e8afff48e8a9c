import { isUtf8 } from "node:buffer";
import yauzl, { type Entry } from "yauzl";
import { BadInputError } from "../vocabulary/errors.ts";

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;

/**
 * An entry's path with slashes. Names without the UTF-8 flag are UTF-8 where they are valid in it, else
 * GB 18030 (what Chinese Windows writes), else code page 437.
 * @throws BadInputError `zip-unsafe` for absolute paths, `..` and names that no file can have.
 */
export function readEntryName(entry: Entry, archive: string): string {
  const path = decodeName(entry).replaceAll("\\", "/");
  const problem = path.includes("\0") ? "a name with a zero byte" : yauzl.validateFileName(path);
  if (problem !== null) {
    throw new BadInputError(
      "zip-unsafe",
      `${archive}: ${problem}. Entries must lie inside the archive; pack it again without such paths.`,
      { parameters: { archive } },
    );
  }
  return path;
}

function decodeName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const isStated =
    (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 ||
    entry.extraFields.some((field) => field.id === UNICODE_PATH);
  if (isStated) {
    return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  }
  if (isUtf8(raw)) return raw.toString("utf8");
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(raw);
  } catch {
    return yauzl.getFileNameLowLevel(0, raw, [], false);
  }
}
