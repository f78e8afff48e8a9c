import { join } from "node:path";
import type { ErrorParameters } from "../ingest/vocabulary/errors.ts";
import { runVerb } from "./run-verb.ts";

/** What `ingest --json` prints, as far as the server reads it. */
export interface IngestAnswer {
  readonly id: string;
  readonly warnings: readonly string[];
}

export interface IngestFailure {
  readonly code: string;
  readonly message: string;
  readonly parameters: ErrorParameters;
}

export type IngestOutcome =
  | { readonly kind: "published"; readonly answer: IngestAnswer }
  | { readonly kind: "failed"; readonly failure: IngestFailure };

export interface IngestRunOptions {
  readonly packageFolder: string;
  readonly signal: AbortSignal;
  /** 0 to 1 */
  readonly onProgress?: (fraction: number) => void;
}

/** Runs a verb of `ingest/cli.ts` and reads its lines of JSON. */
export async function runIngestVerb(
  argumentList: readonly string[],
  options: IngestRunOptions,
): Promise<IngestOutcome> {
  let failure: IngestFailure | undefined;
  const plainLines: string[] = [];
  const { status, stdout } = await runVerb(
    {
      script: join(options.packageFolder, "ingest/cli.ts"),
      arguments: argumentList,
      environment: { CITYTWIN_PROGRESS: "json" },
    },
    {
      signal: options.signal,
      onLine: (text) => {
        const line = parseLine(text);
        if (line === undefined) plainLines.push(text);
        else if (line.error !== undefined) failure = line.error;
        else if (line.progress !== undefined) options.onProgress?.(line.progress);
      },
    },
  );
  if (status === 0) return { kind: "published", answer: parseAnswer(stdout) };
  return { kind: "failed", failure: failure ?? unexplained(status, plainLines) };
}

interface ProgressLine {
  readonly progress?: number;
  readonly error?: IngestFailure;
}

/** Undefined where the line is no JSON object: a message of node itself, e.g. out of memory. */
function parseLine(text: string): ProgressLine | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text) as ProgressLine;
  } catch {
    // Not one of ingest's lines, so it is kept as text like any other.
    return undefined;
  }
}

/** `ingest --json` prints one object when it ends with status 0. */
const parseAnswer = (stdout: string): IngestAnswer => JSON.parse(stdout) as IngestAnswer;

const LAST_LINES = 5;

const unexplained = (status: number | undefined, lines: readonly string[]): IngestFailure => ({
  code: "ingest-ended",
  message: `Ingest ended ${status === undefined ? "by a signal" : `with status ${status}`} without saying why${
    lines.length === 0 ? "" : `; its last lines: ${lines.slice(-LAST_LINES).join(" / ")}`
  }. It may have run out of memory; try a smaller file, or run the ingest command by hand.`,
  parameters: {},
});
