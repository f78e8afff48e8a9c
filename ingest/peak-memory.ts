import { readdirSync, readFileSync } from "node:fs";

/**
 * Largest resident memory of this process and its living children so far, megabytes: VmHWM where the
 * system has /proc, else what getrusage says of this process alone.
 */
export function peakMemoryMegabytes(): number {
  const own = highWaterKilobytes(process.pid);
  if (own === undefined) return Math.round(process.resourceUsage().maxRSS / 1024);
  const children = childrenOf(process.pid).map((pid) => highWaterKilobytes(pid) ?? 0);
  return Math.round(children.reduce((sum, kilobytes) => sum + kilobytes, own) / 1024);
}

function highWaterKilobytes(pid: number): number | undefined {
  const match = /^VmHWM:\s+(\d+) kB/m.exec(readProc(`/proc/${pid}/status`));
  return match === null ? undefined : Number(match[1]);
}

function childrenOf(pid: number): number[] {
  const found: number[] = [];
  for (const task of listProc(`/proc/${pid}/task`)) {
    for (const text of readProc(`/proc/${pid}/task/${task}/children`).trim().split(/\s+/)) {
      const child = Number(text);
      if (child > 0) found.push(child, ...childrenOf(child));
    }
  }
  return found;
}

/** A process may end while it is looked at, and other systems have no /proc: then there is nothing to add. */
function readProc(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function listProc(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
