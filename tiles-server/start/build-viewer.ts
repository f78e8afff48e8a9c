import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { UnavailableError } from "../../ingest/vocabulary/errors.ts";
import { runVerb } from "../run-verb.ts";
import { precompress } from "./precompress.ts";
import { readStamp, stampSources } from "./source-stamp.ts";
import type { Step } from "./step.ts";

/** What the built viewer is made of. */
const VIEWER_SOURCES = [
  "viewer",
  "scenes",
  "ingest/vocabulary",
  "tiles-server/vocabulary",
  "package-lock.json",
  "vite.config.ts",
];

/** How much of the step the bundler takes; the rest is compression. */
const BUNDLING_SHARE = 0.6;
const MOST_LINES = 16;

/** Builds the viewer and compresses its files, when its sources are not those of the last build. */
export function buildViewerStep(packageFolder: string, viewerFolder: string): Step {
  const stampPath = `${viewerFolder}.stamp`;
  return {
    title: { "zh-CN": "构建查看器", en: "Build the viewer" },
    repeat: "npm run build",
    async isDone() {
      if (!existsSync(join(viewerFolder, "index.html"))) return false;
      return (await readStamp(stampPath)) === (await stampSources(packageFolder, VIEWER_SOURCES));
    },
    async run({ progress, signal }) {
      // The stamp of what is built now: sources that change meanwhile are built at the next start.
      const stamp = await stampSources(packageFolder, VIEWER_SOURCES);
      await bundle(packageFolder, signal);
      progress(BUNDLING_SHARE);
      await precompress(viewerFolder, signal);
      await writeFile(stampPath, `${stamp}\n`);
    },
  };
}

async function bundle(packageFolder: string, signal: AbortSignal): Promise<void> {
  const vite = dirname(createRequire(import.meta.url).resolve("vite/package.json"));
  const lines: string[] = [];
  const { status } = await runVerb(
    {
      script: join(vite, "bin/vite.js"),
      arguments: ["build", "--config", "vite.config.ts", "--logLevel", "warn"],
      environment: { NODE_ENV: "production", NO_COLOR: "1" },
      folder: packageFolder,
    },
    { signal, onLine: (line) => lines.push(line) },
  );
  if (status === 0) return;
  throw new UnavailableError(
    "viewer-build-failed",
    `The viewer was not built:\n${readable(lines).join("\n")}`,
    { parameters: { status: status ?? "signal" } },
  );
}

/** What the bundler says about the sources, without its colours and its own stack. */
const readable = (lines: readonly string[]): readonly string[] =>
  lines
    .map(stripVTControlCharacters)
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, MOST_LINES);
