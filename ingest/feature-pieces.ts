import type { IngestJob } from "./ingest-options.ts";
import { createSkipCounter, type FeatureBatch } from "./model/features.ts";
import type { OpenInput } from "./open-inputs.ts";

/** Kind and terrain are decided on so many features at least. */
const SAMPLE_FEATURES = 2000;

/** Some features of one input. */
export interface Piece {
  readonly input: OpenInput;
  readonly batch: FeatureBatch;
}

/** Batches of all inputs in order; counts what each gives, to compare with what its header promises. */
export async function* readPieces(
  inputs: readonly OpenInput[],
  job: IngestJob,
): AsyncGenerator<Piece> {
  const bytesTotal = inputs.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let bytesBefore = 0;
  for (const input of inputs) {
    const { reader } = input;
    if (reader.kind !== "features") continue;
    // What is skipped later was read: only the reader's own skips make up for records not yielded.
    const skipped = createSkipCounter();
    let read = 0;
    const reading = {
      skips: skipped,
      warn: job.warn,
      signal: job.signal,
      progress: (done: number) => job.progress("reading", (bytesBefore + done) / bytesTotal),
    };
    for await (const batch of reader.features(reading)) {
      job.signal.throwIfAborted();
      read += batch.length;
      yield { input, batch };
    }
    for (const { reason, count } of skipped.list()) job.skips.add(reason, count);
    const declared = reader.description.declaredCount;
    const found = read + skipped.total;
    if (declared !== undefined && found < declared) {
      job.warn(
        `${input.name} promises ${declared} records in its header; ${found} were found. The file may be cut short.`,
      );
    }
    bytesBefore += input.byteLength;
  }
}

/** The first pieces, until they hold enough features to decide on. */
export async function takeSample(pieces: AsyncGenerator<Piece>): Promise<readonly Piece[]> {
  const sample: Piece[] = [];
  let count = 0;
  while (count < SAMPLE_FEATURES) {
    const next = await pieces.next();
    if (next.done) break;
    sample.push(next.value);
    count += next.value.batch.length;
  }
  return sample;
}

/** The sample, then what comes after it. */
export async function* chainPieces(sample: readonly Piece[], rest: AsyncGenerator<Piece>) {
  yield* sample;
  yield* rest;
}

/** Ids that more than one source uses; found by reading ids alone, only where there are several sources. */
export async function findSharedIds(
  inputs: readonly OpenInput[],
  job: IngestJob,
): Promise<ReadonlySet<string>> {
  const shared = new Set<string>();
  if (inputs.length < 2) return shared;
  const owner = new Map<string, OpenInput>();
  const silent = { skips: createSkipCounter(), warn: () => undefined, signal: job.signal };
  for (const input of inputs) {
    if (input.reader.kind !== "features") continue;
    for await (const batch of input.reader.features(silent)) {
      for (const { id } of batch) {
        if (id === undefined) continue;
        const first = owner.get(id);
        if (first === undefined) owner.set(id, input);
        else if (first !== input) shared.add(id);
      }
    }
  }
  return shared;
}
