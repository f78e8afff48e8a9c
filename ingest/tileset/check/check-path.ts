import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { BadInputError } from "../../vocabulary/errors.ts";
import { readCatalogue } from "../catalogue-file.ts";
import { IDENTITY } from "./bounds.ts";
import { openArchive } from "./check-archive.ts";
import { checkImagery } from "./check-imagery.ts";
import { checkTerrain, checkTerrainTile } from "./check-terrain.ts";
import { checkTileset } from "./check-tileset.ts";
import { createReport, type ReadFile, type Report } from "./report.ts";
import { createShape } from "./shape.ts";
import { unzipped } from "./unzipped.ts";

/**
 * Checks what a path names: a tileset.json, a packed tileset (3tz, 3dtiles), a layer.json, an
 * imagery.json, a .terrain tile, a folder with one of these, or a dataset id of a data folder.
 * @throws BadInputError `check-nothing` when there is nothing to check
 */
export async function checkPath(target: string, dataFolder: string): Promise<Report> {
  const report = createReport();
  const file = await findEntry(target, dataFolder);
  const folder = path.dirname(file);
  // `../content` lies beside the version folder, so names are relative to its parent
  const root = path.dirname(folder);
  const readBeside: ReadFile = (name) => readPlain(path.join(root, name));
  const name = path.posix.join(path.basename(folder), path.basename(file));
  await checkFile(report, { name, readFile: readBeside });
  return report;
}

interface FileInput {
  readonly name: string;
  readonly readFile: ReadFile;
}

async function checkFile(report: Report, { name, readFile: read }: FileInput): Promise<void> {
  const bytes = await read(name);
  if (bytes === undefined) {
    report.error("file-missing", name, "is not there");
    return;
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 16));
  if (name.endsWith(".terrain")) checkTerrainTile(createShape(report, name), bytes);
  else if (head.startsWith("PK") || head.startsWith("SQLite format 3"))
    await checkArchive(report, bytes, name);
  else if (name.endsWith("layer.json")) await checkTerrain(report, read, name);
  else if (name.endsWith("imagery.json")) await checkImagery(report, read, name);
  else await checkTileset(rootContext(report, read), bytes, name);
}

const rootContext = (report: Report, read: ReadFile): Parameters<typeof checkTileset>[0] => ({
  report,
  readFile: read,
  checkArchive,
  trail: [],
  ancestors: [],
  transform: IDENTITY,
  parentErrorMetres: Number.POSITIVE_INFINITY,
});

async function checkArchive(report: Report, bytes: Uint8Array, name: string): Promise<void> {
  const archive = await openArchive(report, bytes, name);
  if (archive === undefined) return;
  try {
    const entry = await archive.readFile("tileset.json");
    if (entry === undefined) report.error("archive-entry", name, "has no tileset.json");
    else await checkTileset(rootContext(report, archive.readFile), entry, "tileset.json");
  } catch (cause) {
    report.error("archive-damaged", name, String(cause));
  } finally {
    archive.close();
  }
}

async function readPlain(file: string): Promise<Uint8Array | undefined> {
  try {
    // a publisher may keep tiles gzipped only
    return unzipped(await readFile(file));
  } catch (cause) {
    if (
      (cause as NodeJS.ErrnoException).code === "ENOENT" ||
      (cause as NodeJS.ErrnoException).code === "EISDIR"
    )
      return undefined;
    throw cause;
  }
}

const ENTRIES = ["tileset.json", "layer.json", "imagery.json"];

async function findEntry(target: string, dataFolder: string): Promise<string> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isFile()) return path.resolve(target);
  if (found?.isDirectory()) {
    for (const name of ENTRIES) {
      const file = path.join(target, name);
      if (await stat(file).catch(() => undefined)) return path.resolve(file);
    }
  }
  const { datasets } = await readCatalogue(dataFolder);
  const entry = datasets.find((candidate) => candidate.id === target);
  if (entry !== undefined) return path.resolve(dataFolder, entry.entry);
  throw new BadInputError(
    "check-nothing",
    `${target}: neither a file, a folder with ${ENTRIES.join(", ")}, nor a dataset in ${dataFolder}. Name one of these.`,
    { parameters: { target, dataFolder } },
  );
}
