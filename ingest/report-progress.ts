import type { IngestStage } from "./ingest-options.ts";

/** Where progress is written; `process.stderr` in a real run. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a run is, in one of three ways. */
export interface ProgressReport {
  update(fraction: number, stage: IngestStage): void;
  /** Writes a line between updates. */
  line(text: string): void;
  /** Ends an updating line. */
  end(): void;
}

const PLAIN_STEP_PERCENT = 10;

/**
 * One updating line on a terminal, a line per ten per cent elsewhere, and with `CITYTWIN_PROGRESS=json`
 * one JSON object per line and per cent, for a program that started this one.
 */
export function createProgressReport(output: ProgressOutput, isJson: boolean): ProgressReport {
  let lastPercent = -1;
  let isLineOpen = false;
  const clear = (): void => {
    if (isLineOpen) output.write("\r\x1b[K");
    isLineOpen = false;
  };
  return {
    update(fraction, stage) {
      const percent = Math.floor(fraction * 100);
      if (percent <= lastPercent) return;
      if (isJson) {
        output.write(`${JSON.stringify({ progress: percent / 100, stage })}\n`);
      } else if (output.isTTY) {
        output.write(`\r\x1b[K${stage} ${percent} %`);
        isLineOpen = true;
      } else {
        const step = Math.floor(percent / PLAIN_STEP_PERCENT);
        if (step > Math.floor(Math.max(0, lastPercent) / PLAIN_STEP_PERCENT)) {
          output.write(`${stage} ${percent} %\n`);
        }
      }
      lastPercent = percent;
    },
    line(text) {
      clear();
      output.write(`${text}\n`);
    },
    end: clear,
  };
}
