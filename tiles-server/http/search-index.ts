import type { PropertyStore, SearchableFeature } from "./property-stores.ts";

/** How well a feature answers a query; the larger, the better. */
export const RANK = {
  nameEquals: 6,
  codeEquals: 5,
  nameBegins: 4,
  codeBegins: 3,
  nameContains: 2,
  otherContains: 1,
} as const;

export type Rank = (typeof RANK)[keyof typeof RANK];

/** One feature found; `nameLength` breaks ties: a short name is nearer to what was typed. */
export interface Match {
  readonly asset: number;
  readonly rank: Rank;
  readonly nameLength: number;
}

/**
 * What can be searched of a dataset, as one text: a line per feature, `name, code, id, initials…` parted by
 * tabs, then a vertical tab and the address. Finding is `indexOf` over the whole, which reads 100,000
 * features in milliseconds; a LIKE over the store took 60 ms, and its pages hold every property besides.
 */
export interface SearchIndex {
  readonly featureCount: number;
  /** Best matches first. `words` are folded; a feature must hold all of them. */
  find(words: readonly string[], limit: number): readonly Match[];
}

/** Case, width and spacing do not matter: "Ａ座" is "a座". */
export const foldText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\v]+/g, " ")
    .trim();

const ROWS_AT_ONCE = 2000;
/** candidates looked at per pass; beyond it a query says so little that order hardly matters */
const MOST_CANDIDATES = 5000;

/** Reads a store in slices, letting requests through between them. */
export async function buildSearchIndex(store: PropertyStore): Promise<SearchIndex> {
  const lines: string[] = [];
  const assets: number[] = [];
  const starts: number[] = [];
  let end = 0;
  for (let after = -1; ; ) {
    const features = store.searchable(after, ROWS_AT_ONCE);
    for (const feature of features) {
      const line = lineOf(feature);
      lines.push(line);
      assets.push(feature.asset);
      starts.push(end);
      end += line.length;
    }
    if (features.length < ROWS_AT_ONCE) break;
    after = features.at(-1)!.asset;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return createSearchIndex(
    `${lines.join("")}\n`,
    Uint32Array.from(starts),
    Uint32Array.from(assets),
  );
}

function lineOf({ name, code, id, initials, other }: SearchableFeature): string {
  const keys = [code, id].map(foldText).concat(foldText(initials).split(" "));
  return `\n${foldText(name)}\t${keys.filter((key) => key !== "").join("\t")}\t\v${foldText(other)}`;
}

function createSearchIndex(text: string, starts: Uint32Array, assets: Uint32Array): SearchIndex {
  const rowAt = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const endOf = (row: number): number => starts[row + 1] ?? text.length - 1;

  const find = (words: readonly string[], limit: number): readonly Match[] => {
    const [driver = "", ...others] = [...words].sort((a, b) => b.length - a.length);
    if (driver === "" || starts.length === 0) return [];
    const found = new Map<number, Match>();
    const pass = (needle: string, rankOf: (position: number, row: number) => Rank): void => {
      let position = text.indexOf(needle);
      for (let count = 0; position !== -1 && count < MOST_CANDIDATES; count++) {
        const row = rowAt(position);
        const end = endOf(row);
        if (!found.has(row) && holdsAll(text, others, starts[row]!, end)) {
          const nameLength = text.indexOf("\t", starts[row]!) - starts[row]! - 1;
          found.set(row, { asset: assets[row]!, rank: rankOf(position, row), nameLength });
        }
        // One match per feature and pass: go on behind its line.
        position = text.indexOf(needle, Math.max(end, position + 1));
      }
    };
    pass(`\n${driver}\t`, () => RANK.nameEquals);
    pass(`\t${driver}\t`, () => RANK.codeEquals);
    if (found.size < limit) pass(`\n${driver}`, () => RANK.nameBegins);
    if (found.size < limit) pass(`\t${driver}`, () => RANK.codeBegins);
    if (found.size < limit) {
      pass(driver, (position, row) =>
        position < text.indexOf("\t", starts[row]!) ? RANK.nameContains : RANK.otherContains,
      );
    }
    return [...found.values()].sort(compareMatches).slice(0, limit);
  };
  return { featureCount: starts.length, find };
}

/** Best first; equal ones in the order of their asset index, so that an answer never flickers. */
export const compareMatches = (a: Match, b: Match): number =>
  b.rank - a.rank || a.nameLength - b.nameLength || a.asset - b.asset;

function holdsAll(text: string, words: readonly string[], start: number, end: number): boolean {
  if (words.length === 0) return true;
  const line = text.slice(start, end);
  return words.every((word) => line.includes(word));
}
