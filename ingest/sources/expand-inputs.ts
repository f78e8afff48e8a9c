import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { BadInputError } from "../vocabulary/errors.ts";
import { openFileSource } from "./file-source.ts";
import type { Source } from "./source.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** One primary file of what was given: a shapefile's .shp, not its companions. */
export interface Input {
  /** as given, or the path inside the folder or zip that was */
  readonly path: string;
  /** true where the file itself was named: then it must be readable */
  readonly wasNamed: boolean;
  open(): Promise<Source>;
}

/** What the paths of a call stand for. */
export interface ExpandedInputs {
  readonly inputs: readonly Input[];
  /** files in folders and zips that are neither input nor companion */
  readonly ignored: readonly string[];
  /** Closes archives and removes what they unpacked; sources are closed by their users before. */
  close(): Promise<void>;
}

/** What is taken from folders and zips; a file that is named may be called anything. */
const PRIMARY_EXTENSIONS = new Set(
  ".geojson .json .geojsonl .geojsons .ndjson .jsonl .shp .gpkg .fgb .tif .tiff .gtiff .cog .hgt".split(
    " ",
  ),
);

const COMPANION_EXTENSIONS = new Set(
  ".dbf .shx .prj .cpg .cst .qpj .sbn .sbx .qix .fix .idx .ain .aih .ixs .mxs .atx .xml .ovr .tfw .tifw .wld .aux".split(
    " ",
  ),
);

const extensionOf = (path: string): string => extname(path).toLowerCase();
const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);

/**
 * Files, folders (with subfolders) and zips → primary files, in a stable order.
 * @throws BadInputError `file-missing`, `no-input` (nothing readable in a folder or zip), and what
 *   `openZipArchive` throws.
 */
export async function expandInputs(paths: readonly string[]): Promise<ExpandedInputs> {
  const archives: ZipArchive[] = [];
  const ignored: string[] = [];
  const inputs = new Map<string, Input>();
  const close = async (): Promise<void> => {
    for (const archive of archives) await archive.close();
  };
  const add = (input: Input): void => {
    if (!inputs.has(input.path)) inputs.set(input.path, input);
  };
  try {
    for (const path of paths) {
      if (await isFolder(path)) await expandFolder(path, { add, archives, ignored });
      else if (await isZip(path)) await expandZip(path, { add, archives, ignored });
      else add(namedInput(await primaryOf(path)));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { inputs: [...inputs.values()], ignored, close };
}

interface Expansion {
  readonly add: (input: Input) => void;
  readonly archives: ZipArchive[];
  readonly ignored: string[];
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // openFileSource says why
  }
}

async function isZip(path: string): Promise<boolean> {
  const source = await openFileSource(path);
  try {
    const head = await source.read(0, 4);
    const signature = Buffer.from(head).toString("latin1");
    return signature === "PK\x03\x04" || signature === "PK\x05\x06";
  } finally {
    await source.close();
  }
}

/** A companion that was named (as `roads.*` does) stands for the .shp or .tif beside it. */
async function primaryOf(path: string): Promise<string> {
  if (!COMPANION_EXTENSIONS.has(extensionOf(path))) return path;
  const stem = basename(stemOf(path)).toLowerCase();
  const beside = await readdir(dirname(path));
  const primary = beside.find(
    (name) => PRIMARY_EXTENSIONS.has(extensionOf(name)) && stemOf(name).toLowerCase() === stem,
  );
  return primary === undefined ? path : join(dirname(path), primary);
}

const namedInput = (path: string): Input => ({
  path,
  wasNamed: true,
  open: () => openFileSource(path),
});

async function expandFolder(folder: string, expansion: Expansion): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const zips = paths.filter((path) => extensionOf(path) === ".zip");
  for (const zip of zips) {
    try {
      await expandZip(zip, expansion);
    } catch (error) {
      if (!(error instanceof BadInputError) || error.code !== "no-input") throw error;
      expansion.ignored.push(zip);
    }
  }
  const files = paths.filter((path) => extensionOf(path) !== ".zip");
  const found = choosePrimary(files, expansion.ignored);
  if (found.length === 0 && zips.length === 0) throw nothingIn(folder, files);
  for (const path of found) {
    expansion.add({ path, wasNamed: false, open: () => openFileSource(path) });
  }
}

async function expandZip(path: string, { add, archives, ignored }: Expansion): Promise<void> {
  // Imported here: most calls name no archive and start sooner without its reader.
  const { openZipArchive } = await import("./zip-archive.ts");
  const archive = await openZipArchive(path);
  archives.push(archive);
  const visible = archive.members.filter((member) => !/(^|\/)(\.|__MACOSX\/)/.test(member.path));
  const byPath = new Map(visible.map((member) => [`${path}/${member.path}`, member]));
  const skipped: string[] = [];
  const found = choosePrimary([...byPath.keys()].sort(), skipped);
  if (found.length === 0) throw nothingIn(path, [...byPath.keys()]);
  ignored.push(...skipped);
  for (const memberPath of found) {
    const member = byPath.get(memberPath)!;
    add({ path: memberPath, wasNamed: false, open: async () => archive.open(member) });
  }
}

function choosePrimary(paths: readonly string[], ignored: string[]): string[] {
  const primary = paths.filter((path) => PRIMARY_EXTENSIONS.has(extensionOf(path)));
  const stems = new Set(primary.map((path) => stemOf(path).toLowerCase()));
  for (const path of paths) {
    if (PRIMARY_EXTENSIONS.has(extensionOf(path))) continue;
    const isCompanion =
      COMPANION_EXTENSIONS.has(extensionOf(path)) &&
      // roads.shp.xml and ortho.tif.aux.xml have two or three extensions
      [1, 2, 3].some((count) => stems.has(withoutExtensions(path, count).toLowerCase()));
    if (!isCompanion) ignored.push(path);
  }
  return primary;
}

function withoutExtensions(path: string, count: number): string {
  let stem = path;
  for (let i = 0; i < count; i++) stem = stemOf(stem);
  return stem;
}

function nothingIn(path: string, files: readonly string[]): BadInputError {
  const names = files.slice(0, 8).map((file) => basename(file));
  const held = names.length === 0 ? "no file" : `${files.length} files (${names.join(", ")})`;
  return new BadInputError(
    "no-input",
    `${path} holds ${held}, none of them geodata. Expected ${[...PRIMARY_EXTENSIONS].join(" ")}; name a file to have it read whatever it is called.`,
    { parameters: { path, fileCount: files.length } },
  );
}
