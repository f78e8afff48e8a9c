import { Command, CommanderError, Option } from "commander";
import { TwinError } from "../ingest/vocabulary/errors.ts";
import { type ConfigFlags, readConfig } from "./config.ts";
import { type ServeServices, serve } from "./serve.ts";
import { start } from "./start/start.ts";

/** The work failed; the call was wrong. */
const FAILED = 1;
const CALLED_WRONGLY = 2;

const withServerOptions = (command: Command): Command =>
  command
    .option("--data <folder>", "folder of the datasets (CITYTWIN_DATA; default data/)")
    .option("--port <number>", "port, 0 for a free one (CITYTWIN_PORT; default 8080)")
    .option("--host <address>", "address to listen on (CITYTWIN_HOST; default 127.0.0.1)");

function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    // A second signal ends the process at once: the first handler is gone by then.
    process.once(name, () => controller.abort(new Error(`stopped by ${name}`)));
  }
  return controller.signal;
}

const services = (): ServeServices => ({
  say: (line) => console.log(line),
  log: (line) => console.error(line),
  signal: stopSignal(),
});

const program = new Command("citytwin")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

withServerOptions(program.command("serve"))
  .description("serve a data folder: viewer, catalogue, tiles, terrain, imagery, features, search")
  .action((flags: ConfigFlags) => serve(readConfig(flags, process.env), services()));

withServerOptions(program.command("start"))
  .description("prepare the viewer and the sample city where they are missing, then serve")
  .addOption(new Option("--no-simulate", "without the simulator").hideHelp())
  .action(async (flags: ConfigFlags) => {
    if (!(await start(readConfig(flags, process.env), services()))) process.exitCode = FAILED;
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitStatusOf(error);
  if (!(error instanceof CommanderError)) console.error(messageOf(error));
}

function exitStatusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CALLED_WRONGLY;
  if (error instanceof TwinError && error.code === "bad-setting") return CALLED_WRONGLY;
  return FAILED;
}

/** One message without a stack; a fault of our own keeps its stack, since it is to be reported. */
function messageOf(error: unknown): string {
  if (error instanceof TwinError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
