import { TwinError } from "../../ingest/vocabulary/errors.ts";
import { createMay } from "../access/may.ts";
import { createApp } from "../app.ts";
import type { Config } from "../config.ts";
import { aborted, type ServeServices, sayScenes } from "../serve.ts";
import { type Listening, listen } from "../server.ts";
import { buildViewerStep } from "./build-viewer.ts";
import { createProgressHandle } from "./progress-page.ts";
import { ingestSampleCityStep, SampleDatasetError, writeSampleCityStep } from "./sample-city.ts";
import type { StartProgress, Step } from "./step.ts";

/**
 * Opens the port at once, makes what is not there yet, and then serves it behind the same port until
 * `signal` aborts. When a step fails the port keeps answering with what failed.
 * @returns whether all of it was served
 */
export async function start(config: Config, services: ServeServices): Promise<boolean> {
  const { say, signal } = services;
  const started = performance.now();
  const may = createMay(config.publish);
  const steps = [
    buildViewerStep(config.packageFolder, config.viewerFolder),
    writeSampleCityStep(config),
    ingestSampleCityStep(config),
  ];
  const board = createBoard(steps);
  const listening = await listen(createProgressHandle(board.read, may), config);
  say(`citytwin opens at ${listening.origin}`);
  try {
    const isPrepared = await prepare(steps, board, services);
    if (signal.aborted) return true;
    if (!isPrepared) {
      await aborted(signal);
      return false;
    }
    await serveBehind(listening, config, services, () => {
      say(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    });
    return true;
  } finally {
    await listening.close();
  }
}

async function serveBehind(
  listening: Listening,
  config: Config,
  services: ServeServices,
  onReady: () => void,
): Promise<void> {
  const app = createApp(config, { may: createMay(config.publish), log: services.log });
  try {
    await app.warm();
    listening.replaceHandle(app.handle);
    onReady();
    await sayScenes(config, listening.origin, services.say);
    await aborted(services.signal);
    await listening.close();
  } finally {
    await app.close();
  }
}

/** Runs what is not done, in order; false when a step failed or was stopped. */
async function prepare(
  steps: readonly Step[],
  board: Board,
  { say, signal }: ServeServices,
): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    try {
      if (!(await step.isDone())) {
        say(`${step.title["zh-CN"]} · ${step.title.en}`);
        board.set(index, "running", 0);
        const progress = (fraction: number): void => board.set(index, "running", fraction);
        await step.run({ progress, say, signal });
      }
      board.set(index, "done", 1);
    } catch (error) {
      if (signal.aborted) return false;
      const failure = {
        message: error instanceof TwinError ? error.message : String(error),
        repeat: error instanceof SampleDatasetError ? error.repeat : step.repeat,
      };
      board.fail(index, failure);
      say(`${step.title["zh-CN"]} · ${step.title.en}: ${failure.message}`);
      say(`This step alone is repeated by: ${failure.repeat}`);
      return false;
    }
  }
  return true;
}

interface Board {
  readonly read: () => StartProgress;
  set(index: number, state: "running" | "done", fraction: number): void;
  fail(index: number, failure: NonNullable<StartProgress["failure"]>): void;
}

/** What the progress page shows, changed as the steps go. */
function createBoard(steps: readonly Step[]): Board {
  const rows: StartProgress["steps"][number][] = steps.map(({ title }) => ({
    title,
    state: "waiting",
    fraction: 0,
  }));
  let failure: StartProgress["failure"];
  const change = (index: number, row: Partial<StartProgress["steps"][number]>): void => {
    const known = rows[index];
    if (known !== undefined) rows[index] = { ...known, ...row };
  };
  return {
    read: () => (failure === undefined ? { steps: rows } : { steps: rows, failure }),
    set: (index, state, fraction) => change(index, { state, fraction }),
    fail(index, why) {
      change(index, { state: "failed" });
      failure = why;
    },
  };
}
