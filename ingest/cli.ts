import { readFileSync } from "node:fs";
import path from "node:path";
// commander: parses arguments and writes the help; its errors have the exit status that we give them.
import { Command, CommanderError } from "commander";
import { describeInspection } from "./describe-inspection.ts";
import { type Inspection, inspect } from "./inspect.ts";
import { openInputs } from "./open-inputs.ts";
import { parseIngestOptions, type RawIngestOptions } from "./parse-ingest-options.ts";
import { peakMemoryMegabytes } from "./peak-memory.ts";
import { runIngest } from "./pipeline.ts";
import type { ReadOptions } from "./readers/reader.ts";
import { createProgressReport, type ProgressReport } from "./report-progress.ts";
import { diskError } from "./tileset/disk.ts";
import { unpublish } from "./tileset/unpublish.ts";
import { type CatalogueEntry, DATA_CLASSES } from "./vocabulary/catalogue.ts";
import { TwinError } from "./vocabulary/errors.ts";

const EXIT_FAILED = 1;
const EXIT_WRONG_CALL = 2;
const EXIT_INTERRUPTED = 130;

const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { version: string };

/** The message of a failure; a bug of ours gives its stack when asked for. */
function messageOf(error: unknown): string {
  if (error instanceof TwinError) return error.message;
  if (process.env["CITYTWIN_DEBUG"] === "1" && error instanceof Error) return String(error.stack);
  return `Unexpected: ${String(error)}. This is a bug; run again with CITYTWIN_DEBUG=1 and report it.`;
}

/** Fails with one message on stderr, as JSON where the caller reads progress as JSON. */
function fail(cause: unknown, status: number): void {
  const error = diskError(cause, "Working with files");
  const message = messageOf(error);
  if (isJsonProgress) {
    const code = error instanceof TwinError ? error.code : "failed";
    const parameters = error instanceof TwinError ? error.parameters : {};
    process.stderr.write(`${JSON.stringify({ error: { code, message, parameters } })}\n`);
  } else {
    process.stderr.write(`${message}\n`);
  }
  process.exitCode = status;
}

const isJsonProgress = process.env["CITYTWIN_PROGRESS"] === "json";

/** Aborts at the first SIGINT or SIGTERM; the second one ends the process as it is. */
function createInterrupt(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => controller.abort(new Error(name)));
  }
  return controller;
}

/** Lineage is public: it names files, not where they lie on this machine. */
const nameOf = (word: string): string => (path.isAbsolute(word) ? path.basename(word) : word);

async function ingest(
  inputs: readonly string[],
  raw: RawIngestOptions & { readonly json?: boolean },
): Promise<void> {
  const started = performance.now();
  const command = `ingest ${process.argv.slice(3).map(nameOf).join(" ")}`;
  let options: ReturnType<typeof parseIngestOptions>;
  try {
    options = parseIngestOptions(inputs, raw, { command, productVersion: version });
  } catch (cause) {
    fail(cause, EXIT_WRONG_CALL);
    return;
  }
  const report = createProgressReport(process.stderr, isJsonProgress);
  const { signal } = createInterrupt();
  try {
    const entry = await runIngest(options, {
      progress: report.update,
      warn: (message) => say(report, { warning: message }, `warning: ${message}`),
      say: (message) => say(report, { message }, message),
      now: () => new Date(),
      signal,
    });
    report.end();
    const seconds = Math.round(performance.now() - started) / 1000;
    if (raw.json) process.stdout.write(`${JSON.stringify(answerOf(entry, seconds))}\n`);
    else process.stdout.write(`${summaryOf(entry, seconds)}\n`);
  } catch (cause) {
    report.end();
    failUnlessInterrupted(cause, signal);
  }
}

function failUnlessInterrupted(cause: unknown, signal: AbortSignal): void {
  if (!signal.aborted) {
    fail(cause, EXIT_FAILED);
    return;
  }
  process.stderr.write("Interrupted; what was published before is untouched.\n");
  process.exitCode = EXIT_INTERRUPTED;
}

async function remove(
  id: string,
  raw: { readonly data: string; readonly json?: boolean },
): Promise<void> {
  const { signal } = createInterrupt();
  try {
    await unpublish(raw.data, id, signal);
    process.stdout.write(
      raw.json ? `${JSON.stringify({ id, removed: true })}\n` : `${id} is removed\n`,
    );
  } catch (cause) {
    failUnlessInterrupted(cause, signal);
  }
}

const SHOWN_FINDINGS = 50;

/** Prints a conformance report; errors make the status 1, warnings do not. */
async function check(
  target: string,
  raw: { readonly data: string; readonly json?: boolean },
): Promise<void> {
  try {
    // Imported here: the validators take longer to load than many a file to ingest.
    const { checkPath } = await import("./tileset/check/check-path.ts");
    const { findings, counts, errorCount } = await checkPath(target, raw.data);
    const warningCount = findings.length - errorCount;
    const isConforming = errorCount === 0;
    if (raw.json) {
      const answer = { target, isConforming, errorCount, warningCount, counts, findings };
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    } else {
      for (const finding of findings.slice(0, SHOWN_FINDINGS)) {
        process.stdout.write(
          `${finding.severity} ${finding.code}: ${finding.where} ${finding.message}\n`,
        );
      }
      const hidden = Math.max(0, findings.length - SHOWN_FINDINGS);
      if (hidden > 0) process.stdout.write(`… and ${hidden} more; --json lists all\n`);
      const looked = Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${count} ${name}`);
      process.stdout.write(
        `${target}: ${errorCount} errors, ${warningCount} warnings in ${looked.join(", ")}\n`,
      );
    }
    if (!isConforming) process.exitCode = EXIT_FAILED;
  } catch (cause) {
    fail(cause, EXIT_FAILED);
  }
}

function say(report: ProgressReport, structured: object, text: string): void {
  report.line(isJsonProgress ? JSON.stringify(structured) : text);
}

async function inspectInputs(
  paths: readonly string[],
  raw: ReadOptions & { readonly json?: boolean },
): Promise<void> {
  const { signal } = createInterrupt();
  try {
    const opened = await openInputs(paths, raw);
    try {
      const inspections: Inspection[] = [];
      for (const { reader, path } of opened.inputs) {
        inspections.push(await inspect(reader, path, signal));
      }
      for (const warning of opened.warnings) process.stderr.write(`warning: ${warning}\n`);
      const answer = inspections.length === 1 ? inspections[0] : { sources: inspections };
      process.stdout.write(
        raw.json
          ? `${JSON.stringify(answer)}\n`
          : `${inspections.map(describeInspection).join("\n")}\n`,
      );
    } finally {
      await opened.close();
    }
  } catch (cause) {
    failUnlessInterrupted(cause, signal);
  }
}

/** The one object of `ingest --json`. */
function answerOf(entry: CatalogueEntry, seconds: number) {
  return {
    id: entry.id,
    kind: entry.kind,
    version: entry.version,
    entry: entry.entry,
    ...entry.counts,
    boundsDegrees: entry.boundsDegrees,
    heightRangeMetres: entry.heightRangeMetres,
    crs: entry.crs,
    crsFrom: entry.crsFrom,
    skipped: entry.skipped,
    warnings: entry.warnings,
    seconds,
    peakMemoryMegabytes: peakMemoryMegabytes(),
  };
}

function summaryOf({ id, kind, counts, skipped, version: name }: CatalogueEntry, seconds: number) {
  const left = skipped.map(({ reason, count }) => `${count} skipped: ${reason}`);
  const features = counts.features > 0 ? `${counts.features} features, ` : "";
  const megabytes = (counts.bytes / 1e6).toFixed(1);
  return [
    `${id} (${kind}) ${name}: ${features}${counts.tiles} tiles, ${megabytes} MB in ${seconds.toFixed(1)} s`,
    ...left,
  ].join("\n");
}

// An empty variable counts as not set, as for the server.
const dataFolder = process.env["CITYTWIN_DATA"]?.trim() || "data";

const program = new Command("citytwin")
  .version(version)
  .description("Turns GIS files, terrain and imagery into tiles, property stores and a catalogue.")
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });

program
  .command("ingest")
  .description("make one dataset of one or more files, folders or archives, and publish it")
  .argument("<input...>", "files, folders, zip archives; format and kind are recognised by content")
  .option("--data <dir>", "data folder", dataFolder)
  .option("--id <id>", "dataset id; default: from the first file's name")
  .option("--title <text>", "title (Chinese, and English where --title-en is not given)")
  .option("--title-en <text>", "English title")
  .option("--kind <kind>", "features (or buildings), flat, instances, terrain, imagery")
  .option("--layer <name>", "layer of a source that has several")
  .option("--encoding <name>", "encoding of attributes, e.g. gbk")
  .option("--id-field <name>", "attribute that holds each feature's id")
  .option(
    "--height-from <expression>",
    'height in metres, e.g. "storeys * 3.2", "height ?? 3 * floors"',
  )
  .option(
    "--crs <code|file>",
    "CRS of the coordinates: EPSG:4543, WKT, a proj string, or a file with one",
  )
  .option("--place <lon,lat[,height[,heading]]>", "where the origin of local coordinates lies")
  .option("--scale <metres-per-unit>", "metres per unit of the source's coordinates")
  .option(
    "--height-datum <datum>",
    "ellipsoidal, orthometric:UNDULATION, or a geoid grid (GeoTIFF)",
  )
  .option("--attribution <text>", "who is to be named beside the data")
  .option("--synthetic", "mark the dataset as invented data, wherever it is shown")
  .option("--data-class <class>", DATA_CLASSES.join(", "))
  .option("--cim-level <level>", "CIM1 to CIM7")
  .option("--memory <size>", "memory to aim at, e.g. 1G")
  .option("--workers <n>", "worker threads; default: one per core")
  .option("--json", "print one JSON object on stdout")
  .action(ingest);

program
  .command("check")
  .description(
    "report how well a tileset, package, terrain, imagery or dataset keeps its standards",
  )
  .argument(
    "<tileset-or-dataset>",
    "tileset.json, .3tz, .3dtiles, layer.json, a folder, or a dataset id",
  )
  .option("--data <dir>", "data folder", dataFolder)
  .option("--json", "print one JSON object on stdout")
  .action(check);

program
  .command("remove")
  .description("take a dataset out of the catalogue and remove its files")
  .argument("<id>", "dataset id")
  .option("--data <dir>", "data folder", dataFolder)
  .option("--json", "print one JSON object on stdout")
  .action(remove);

program
  .command("inspect")
  .description("say what sources are: format, CRS, bounds, counts, attributes, doubts")
  .argument("<input...>", "files, folders, zip archives")
  .option("--layer <name>", "layer of a source that has several")
  .option("--encoding <name>", "encoding of attributes, e.g. gbk")
  .option("--id-field <name>", "attribute that holds each feature's id")
  .option("--json", "print one JSON object on stdout")
  .action(inspectInputs);

try {
  await program.parseAsync();
} catch (cause) {
  // commander has said it already: help and version are no failure, everything else is a wrong call
  if (!(cause instanceof CommanderError)) fail(cause, EXIT_FAILED);
  else process.exitCode = cause.exitCode === 0 ? 0 : EXIT_WRONG_CALL;
}
