import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** One script as a child process: the server meets ingest, the generator and the build only like this. */
export interface Verb {
  /** absolute path; a `.ts` script runs with the tsx loader */
  readonly script: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** working folder; default: this process's own */
  readonly folder?: string;
}

export interface RunVerbOptions {
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
const LARGEST_STDOUT_CHARACTERS = 16 * 1024 * 1024;

/**
 * Runs a script with this node, and gives its exit status and stdout.
 * @throws the abort reason when `signal` aborts; the system's error when node cannot be started.
 */
export async function runVerb(verb: Verb, options: RunVerbOptions): Promise<VerbResult> {
  options.signal.throwIfAborted();
  const loader = verb.script.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
  const child = spawn(process.execPath, [...loader, verb.script, ...verb.arguments], {
    ...(verb.folder === undefined ? {} : { cwd: verb.folder }),
    env: { ...process.env, ...verb.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
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
    if (stdout.length < LARGEST_STDOUT_CHARACTERS) stdout += text;
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
