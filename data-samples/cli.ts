import { parseArgs } from "node:util";
import { BadInputError, TwinError } from "../ingest/vocabulary/errors.ts";
import type { CitySize } from "./plan.ts";
import { writeSampleCity } from "./write-city.ts";

const USAGE = `sample-city: write the seeded source files of a fictional new district

  npm run -s sample-city -- [--out DIR] [--size district|city] [--seed N]

  --out DIR    folder to write into (default data/sample-sources)
  --size SIZE  district (about 3 x 3 km) or city (about 7 x 7 km) (default district)
  --seed N     whole number from 0; the same seed gives the same bytes (default 1)
`;

interface Call {
  readonly out: string;
  readonly size: CitySize;
  readonly seed: number;
}

/** @throws BadInputError when an option is unknown or out of range */
export function parseCall(args: readonly string[]): Call | "help" {
  const values = readOptions(args);
  if (values.help) return "help";
  const { size, seed } = values;
  if (size !== "district" && size !== "city") {
    throw new BadInputError("unknown-size", `--size is "${size}"; expected district or city.`);
  }
  if (!/^\d{1,9}$/.test(seed)) {
    throw new BadInputError(
      "bad-seed",
      `--seed is "${seed}"; expected a whole number from 0 to 999999999.`,
    );
  }
  return { out: values.out, size, seed: Number(seed) };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: "string", default: "data/sample-sources" },
        size: { type: "string", default: "district" },
        seed: { type: "string", default: "1" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BadInputError("bad-option", `${reason}. See --help.`, { cause });
  }
}

/** @returns the exit status: 0 written, 1 the work failed, 2 the call was wrong */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  let call: Call | "help";
  try {
    call = parseCall(args);
  } catch (error) {
    if (!(error instanceof TwinError)) throw error;
    console.error(`sample-city: ${error.message}`);
    return 2;
  }
  if (call === "help") {
    console.log(USAGE);
    return 0;
  }
  try {
    await writeSampleCity(call.out, {
      seed: call.seed,
      size: call.size,
      onFile: (name, holds) => console.log(`${name.padEnd(28)} ${holds}`),
    });
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`sample-city: cannot write to ${call.out}: ${reason}`);
    return 1;
  }
}

// `import.meta.main` is false under `citytwin sample-city`, whose bin imports this file as the program.
if (process.argv[1]?.replaceAll("\\", "/").endsWith("data-samples/cli.ts")) {
  process.exitCode = await run(process.argv.slice(2));
}
