import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** One verb of this product as a child process: the server meets ingest and the generator only like this. */
export interface Verb {
  /** path of the script inside the package: "ingest/cli.ts" */
  readonly script: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunVerbOptions {
  readonly packageFolder: string;
  /** aborting ends the child with SIGTERM, and with SIGKILL when it does not go */
  readonly signal: AbortSignal;
  /** lines of stderr as they come */
  readonly onLine?: (line: string) => void;
}

export interface VerbResult {
  /** undefined where a signal ended it */
  readonly status: number | undefined;
  readonly stdout: string;
}

const KILL_AFTER_MILLISECONDS = 5000;
const LARGEST_STDOUT_BYTES = 16 * 1024 * 1024;

/**
 * Runs a verb with this node and the tsx loader, and gives its exit status and stdout.
 * @throws the abort reason when `signal` aborts; the system's error when node cannot be started.
 */
export async function runVerb(verb: Verb, options: RunVerbOptions): Promise<VerbResult> {
  options.signal.throwIfAborted();
  const child = spawn(
    process.execPath,
    [
      "--import",
      import.meta.resolve("tsx"),
      join(options.packageFolder, verb.script),
      ...verb.arguments,
    ],
    {
      cwd: process.cwd(),
      env: { ...process.env, ...verb.environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  return superviseChild(child, options);
}

/** Collects a child's output until it ends, and ends it when the signal aborts. */
async function superviseChild(
  child: ChildProcessByStdio<null, Readable, Readable>,
  { signal, onLine }: RunVerbOptions,
): Promise<VerbResult> {
  let stdout = "";
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (text: string) => {
    if (stdout.length < LARGEST_STDOUT_BYTES) stdout += text;
  });
  readLines(child.stderr, onLine ?? (() => {}));
  let kill: NodeJS.Timeout | undefined;
  const stop = (): void => {
    child.kill("SIGTERM");
    kill = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MILLISECONDS);
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve(code ?? undefined));
    });
    signal.throwIfAborted();
    return { status, stdout };
  } finally {
    clearTimeout(kill);
    signal.removeEventListener("abort", stop);
  }
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  stream.on("data", (chunk: Buffer) => {
    // A carriage return ends a line that a terminal would write over.
    const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") onLine(line);
  });
  stream.on("end", () => {
    if (rest !== "") onLine(rest);
  });
}
