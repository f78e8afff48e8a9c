import type { Text } from "../../scenes/scene.ts";

/** One thing that must be there before the city is served. */
export interface Step {
  readonly title: Text;
  /** command that does this step alone, for a person whose start failed here */
  readonly repeat: string;
  /** whether an earlier start has done it and nothing that it depends on has changed */
  isDone(): Promise<boolean>;
  /** @throws TwinError that says what failed */
  run(context: StepContext): Promise<void>;
}

export interface StepContext {
  /** 0 to 1 */
  readonly progress: (fraction: number) => void;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** How far the start is, as the progress page shows it. */
export interface StartProgress {
  readonly steps: readonly {
    readonly title: Text;
    readonly state: "waiting" | "running" | "done" | "failed";
    /** 0 to 1 */
    readonly fraction: number;
  }[];
  /** why it ended, and how to repeat the step that failed */
  readonly failure?: { readonly message: string; readonly repeat: string };
}
