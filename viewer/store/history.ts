import type { Command } from "./commands.ts";

/** Steps kept; the oldest is forgotten beyond it. */
export const HISTORY_STEPS = 200;

/** A slider's small steps within this time are one step back. */
export const MERGE_MILLISECONDS = 800;

interface Step {
  readonly command: Command;
  readonly inverse: Command;
  readonly mergeKey: string | undefined;
  readonly atMilliseconds: number;
}

/** What was done and can be taken back: two stacks of commands with their inverses. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Commands of one slider share a key; commands without a key are never merged. */
export function mergeKeyOf(command: Command): string | undefined {
  if (command.kind === "set-layer-opacity") return `opacity ${command.dataset}`;
  if (command.kind === "set-time") return "time";
  return undefined;
}

/** Adds a step and forgets what could be redone. A merged step keeps the first inverse. */
export function recordStep(
  history: History,
  command: Command,
  inverse: Command,
  atMilliseconds: number,
): History {
  const mergeKey = mergeKeyOf(command);
  const last = history.past.at(-1);
  const isMerged =
    last !== undefined &&
    mergeKey !== undefined &&
    last.mergeKey === mergeKey &&
    atMilliseconds - last.atMilliseconds < MERGE_MILLISECONDS;
  const past = isMerged ? history.past.slice(0, -1) : history.past.slice(-(HISTORY_STEPS - 1));
  return {
    past: [
      ...past,
      { command, inverse: isMerged ? last.inverse : inverse, mergeKey, atMilliseconds },
    ],
    future: [],
  };
}
