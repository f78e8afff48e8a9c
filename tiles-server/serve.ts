import { createMay } from "./access/may.ts";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { readScenes } from "./http/scenes.ts";
import { type Listening, listen } from "./server.ts";

export interface ServeServices {
  /** one line for the person at the terminal */
  readonly say: (line: string) => void;
  /** one line for the log */
  readonly log: (line: string) => void;
  /** aborts when the server shall stop */
  readonly signal: AbortSignal;
}

/** Serves a data folder until `signal` aborts, and resolves when the last answer is out. */
export async function serve(config: Config, services: ServeServices): Promise<void> {
  const app = createApp(config, { may: createMay(config.publish), log: services.log });
  let listening: Listening;
  try {
    listening = await listen(app.handle, config);
  } catch (error) {
    await app.close();
    throw error;
  }
  try {
    services.say(`${config.dataFolder} is served at ${listening.origin}`);
    await sayScenes(config, listening.origin, services.say);
    app.warm().catch((error: unknown) => services.log(`Search is not ready: ${String(error)}`));
    await aborted(services.signal);
  } finally {
    await listening.close();
    await app.close();
  }
}

/** One line per scene with its address. */
export async function sayScenes(
  config: Config,
  origin: string,
  say: (line: string) => void,
): Promise<void> {
  const { scenes, problems } = await readScenes(config.scenesFolder);
  for (const { id, title } of scenes) {
    say(`  ${title["zh-CN"]} · ${title.en}: ${origin}/?scene=${encodeURIComponent(id)}`);
  }
  for (const { file, detail } of problems) say(`  ${file} is left out: ${detail}`);
}

/** Resolves when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
