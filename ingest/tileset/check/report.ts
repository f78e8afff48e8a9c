/** One thing the check found; `where` is a file and, after a space, a JSON path or byte. */
export interface Finding {
  readonly severity: "error" | "warning";
  /** stable, kebab-case */
  readonly code: string;
  readonly where: string;
  readonly message: string;
}

/** What was looked at, so that an empty list of findings means something. */
export interface CheckCounts {
  tilesets: number;
  tiles: number;
  contents: number;
  subtrees: number;
  features: number;
  triangles: number;
  points: number;
  bytes: number;
}

export interface Report {
  readonly findings: Finding[];
  readonly counts: CheckCounts;
  error(code: string, where: string, message: string): void;
  warning(code: string, where: string, message: string): void;
  readonly errorCount: number;
}

export function createReport(): Report {
  const findings: Finding[] = [];
  return {
    findings,
    counts: {
      tilesets: 0,
      tiles: 0,
      contents: 0,
      subtrees: 0,
      features: 0,
      triangles: 0,
      points: 0,
      bytes: 0,
    },
    error: (code, where, message) => findings.push({ severity: "error", code, where, message }),
    warning: (code, where, message) => findings.push({ severity: "warning", code, where, message }),
    get errorCount() {
      return findings.filter((finding) => finding.severity === "error").length;
    },
  };
}

/** Reads a file of the dataset by its uri relative to the file that names it; undefined when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;
