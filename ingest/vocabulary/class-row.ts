/** A class of features as a legend shows it: its code in the data, its name and its colour. */
export interface ClassRow {
  readonly code: string;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  /** "#rrggbb" */
  readonly colour: string;
}

/** Makes one row; tables of classes read like the standard's own table. */
export const classRow = (code: string, zh: string, en: string, colour: string): ClassRow => ({
  code,
  title: { "zh-CN": zh, en },
  colour,
});

/**
 * The row whose code is `code`, else the one with the longest code that `code` starts with, so that a
 * planning code without its own row (070102) takes that of its parent (0701, then 07).
 */
export function findClassRow(rows: readonly ClassRow[], code: string): ClassRow | undefined {
  let found: ClassRow | undefined;
  for (const row of rows) {
    const fits = code === row.code || (/^\d+$/.test(row.code) && code.startsWith(row.code));
    if (fits && (found === undefined || row.code.length > found.code.length)) found = row;
  }
  return found;
}
