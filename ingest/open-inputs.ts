import { openReader } from "./readers/open-reader.ts";
import type { Reader, ReadOptions } from "./readers/reader.ts";
import { expandInputs, type Input } from "./sources/expand-inputs.ts";
import { BadInputError, TwinError } from "./vocabulary/errors.ts";

/** One source of a call, opened. */
export interface OpenInput {
  readonly name: string;
  /** as given, or the path inside the folder or zip that was */
  readonly path: string;
  readonly byteLength: number;
  readonly reader: Reader;
}

/** All sources of a call. */
export interface OpenInputs {
  readonly inputs: readonly OpenInput[];
  /** what folders and zips hold that is no geodata */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

const IGNORED_CODES = new Set(["format-foreign", "format-unknown", "file-empty"]);

/**
 * Opens what a call names. A file that was named must be readable; one that was found in a folder or zip
 * and turns out to be something else is left out with a warning, unless nothing else is there.
 */
export async function openInputs(
  paths: readonly string[],
  options: ReadOptions,
): Promise<OpenInputs> {
  const expanded = await expandInputs(paths);
  const opened: OpenInput[] = [];
  const warnings = expanded.ignored.length === 0 ? [] : [ignoredWarning(expanded.ignored)];
  const close = async (): Promise<void> => {
    for (const { reader } of opened) await reader.close();
    await expanded.close();
  };
  let lastRefusal: unknown;
  try {
    for (const input of expanded.inputs) {
      try {
        opened.push(await openInput(input, options));
      } catch (cause) {
        const isForeign = cause instanceof TwinError && IGNORED_CODES.has(cause.code);
        if (input.wasNamed || !isForeign) throw cause;
        warnings.push(`${cause.message} It was left out.`);
        lastRefusal = cause;
      }
    }
    if (opened.length === 0) throw lastRefusal;
    checkLayer(opened, options.layer);
    return { inputs: opened, warnings, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** A layer that no source has would otherwise be without effect on those of a single layer. */
function checkLayer(opened: readonly OpenInput[], layer: string | undefined): void {
  if (layer === undefined) return;
  const layers = opened.flatMap(({ reader }) => reader.description.layers);
  if (layers.includes(layer)) return;
  const name = opened.map((input) => input.name).join(", ");
  throw new BadInputError(
    "layer-unknown",
    layers.length === 0
      ? `${name} has no layers, so no "${layer}". Leave --layer out.`
      : `${name} has no layer "${layer}"; it has ${layers.join(", ")}. Give one of these with --layer.`,
    { parameters: { name, layer, layers: layers.join(", ") } },
  );
}

async function openInput(input: Input, options: ReadOptions): Promise<OpenInput> {
  const source = await input.open();
  try {
    const reader = await openReader(source, options);
    return { name: source.name, path: input.path, byteLength: source.byteLength, reader };
  } catch (cause) {
    await source.close();
    throw cause;
  }
}

const LISTED_NAMES = 8;

function ignoredWarning(paths: readonly string[]): string {
  const more = paths.length > LISTED_NAMES ? ` and ${paths.length - LISTED_NAMES} more` : "";
  return `${paths.length} files are no geodata and were left out: ${paths.slice(0, LISTED_NAMES).join(", ")}${more}.`;
}
