/** What was odd about geometries and was put right, counted with the first feature that showed it. */
export interface GeometryIssues {
  add(issue: GeometryIssue, feature: string): void;
  /** One sentence per issue that occurred. */
  messages(): string[];
}

const SENTENCES = {
  "unclosed-ring": "rings were not closed; their first vertex was taken as their last",
  "dropped-ring": "rings with fewer than three distinct vertices were left out",
  "short-line": "lines with fewer than two distinct vertices were left out",
  "self-crossing": "exterior rings cross themselves; their shape may look wrong",
  "mixed-parts": "geometry collections mix dimensions; only the parts of the highest were kept",
  "bad-index": "surfaces point at vertices that do not exist and were left out",
  "bad-part": "parts are not built as their type demands and were left out",
  curve: "curves were replaced by lines between their control points",
} as const;

export type GeometryIssue = keyof typeof SENTENCES;

export function createGeometryIssues(): GeometryIssues {
  const found = new Map<GeometryIssue, { count: number; first: string }>();
  return {
    add(issue, feature) {
      const known = found.get(issue);
      if (known === undefined) found.set(issue, { count: 1, first: feature });
      else known.count++;
    },
    messages: () =>
      [...found].map(
        ([issue, { count, first }]) => `${count} ${SENTENCES[issue]} (first: ${first}).`,
      ),
  };
}
