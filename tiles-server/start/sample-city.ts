import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TwinError, UnavailableError } from "../../ingest/vocabulary/errors.ts";
import type { Config } from "../config.ts";
import { createCatalogueReader } from "../http/catalog.ts";
import { runIngestVerb } from "../ingest-run.ts";
import { runVerb } from "../run-verb.ts";
import { MANIFEST_NAME, type ManifestCall, readManifest } from "./sample-manifest.ts";
import { readStamp, stampSources } from "./source-stamp.ts";
import type { Step } from "./step.ts";

/** What the sample city's files and tiles depend on: another generator or ingest makes other ones. */
const GENERATOR_SOURCES = ["data-samples", "ingest/vocabulary"];
const INGEST_SOURCES = ["ingest", "package-lock.json"];

const LAST_LINES = 5;

const sourcesFolder = (config: Config): string => join(config.dataFolder, "sample-sources");
const generatorStampPath = (config: Config): string =>
  join(config.dataFolder, "sample-sources.stamp");
/** One line per dataset: id and the stamp it was ingested under. */
const ingestStampPath = (config: Config): string => join(config.dataFolder, "sample-city.stamp");

/** Writes the sample city's source files, when the generator is not the one that wrote them. */
export function writeSampleCityStep(config: Config): Step {
  const folder = sourcesFolder(config);
  const currentStamp = (): Promise<string> => stampSources(config.packageFolder, GENERATOR_SOURCES);
  return {
    title: { "zh-CN": "生成示例城市", en: "Write the sample city" },
    repeat: `npm run -s sample-city -- --out ${folder}`,
    isDone: async () =>
      existsSync(join(folder, MANIFEST_NAME)) &&
      (await readStamp(generatorStampPath(config))) === (await currentStamp()),
    async run({ signal }) {
      const stamp = await currentStamp();
      await rm(generatorStampPath(config), { force: true });
      await mkdir(folder, { recursive: true });
      const lines: string[] = [];
      const { status } = await runVerb(
        {
          script: join(config.packageFolder, "data-samples/cli.ts"),
          arguments: ["--out", folder],
        },
        { signal, onLine: (line) => lines.push(line) },
      );
      if (status !== 0) {
        throw new UnavailableError(
          "sample-city-failed",
          `The sample city was not written: ${lines.slice(-LAST_LINES).join(" / ")}`,
        );
      }
      await writeFile(generatorStampPath(config), `${stamp}\n`);
    },
  };
}

/**
 * Ingests the sample city's files by the calls of its manifest, one after the other: the terrain first, then
 * what stands on it. A start that was stopped goes on where it was.
 */
export function ingestSampleCityStep(config: Config): Step {
  const folder = sourcesFolder(config);
  const missing = async (): Promise<{ calls: readonly ManifestCall[]; stamp: string }> => {
    const stamp = await stampSources(config.packageFolder, [
      ...GENERATOR_SOURCES,
      ...INGEST_SOURCES,
    ]);
    const { datasets } = await createCatalogueReader(config.dataFolder).read();
    const published = new Set(datasets.map(({ id }) => id));
    // A dataset of one's own that has the name of one of the sample's is left as it is.
    const own = new Set(datasets.filter(({ synthetic }) => !synthetic).map(({ id }) => id));
    const stamps = await readIngestStamps(config);
    const manifest = await readManifest(folder);
    const calls = manifest.datasets.filter(
      ({ id }) => !own.has(id) && (stamps.get(id) !== stamp || !published.has(id)),
    );
    return { calls, stamp };
  };
  return {
    title: { "zh-CN": "导入示例城市", en: "Ingest the sample city" },
    repeat: "npm start",
    async isDone() {
      if ((await readStamp(generatorStampPath(config))) === "") return false;
      return (await missing()).calls.length === 0;
    },
    async run({ progress, say, signal }) {
      const { calls, stamp } = await missing();
      for (const [index, call] of calls.entries()) {
        const answer = await ingestCall(config, call, {
          signal,
          onProgress: (fraction) => progress((index + fraction) / calls.length),
        });
        say(answer);
        const stamps = new Map(await readIngestStamps(config)).set(call.id, stamp);
        const lines = [...stamps].map(([id, value]) => `${id} ${value}\n`);
        await writeFile(ingestStampPath(config), lines.join(""));
      }
    },
  };
}

async function readIngestStamps(config: Config): Promise<ReadonlyMap<string, string>> {
  const text = await readStamp(ingestStampPath(config));
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [id = "", stamp = ""] = line.split(" ");
        return [id, stamp] as const;
      }),
  );
}

async function ingestCall(
  config: Config,
  call: ManifestCall,
  run: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
): Promise<string> {
  const started = performance.now();
  const callArguments = [
    ...call.files.map((file) => join(sourcesFolder(config), file)),
    ...call.options,
    `--id=${call.id}`,
    `--title=${call.title["zh-CN"]}`,
    `--title-en=${call.title.en}`,
    `--attribution=${call.attribution}`,
    "--synthetic",
    `--data=${config.dataFolder}`,
    "--json",
  ];
  const outcome = await runIngestVerb(["ingest", ...callArguments], {
    packageFolder: config.packageFolder,
    ...run,
  });
  if (outcome.kind === "failed") {
    throw new SampleDatasetError(call.id, outcome.failure.message, callArguments);
  }
  const seconds = (performance.now() - started) / 1000;
  return `  ${call.id}: ${seconds.toFixed(1)} s`;
}

/** A dataset of the sample city that could not be ingested; says the call that repeats it. */
export class SampleDatasetError extends TwinError {
  readonly kind = "Unavailable";
  readonly repeat: string;

  constructor(id: string, message: string, callArguments: readonly string[]) {
    super("sample-dataset-failed", `Dataset ${id}: ${message}`, { parameters: { dataset: id } });
    this.repeat = `npm run -s ingest -- ${callArguments.map(quoteForShell).join(" ")}`;
  }
}

const quoteForShell = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
