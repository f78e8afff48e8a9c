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
 * tabs, then a vertical tab and the address. Finding is one pass of `indexOf` over the whole; the signs
 * around a match tell its rank. Searching for "\\n" and "\\t" with the query instead took three passes of
 * twice the time each, for their first sign is everywhere.
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
/** matches kept per rank; a query that fits more says so little that their order hardly matters */
const MOST_PER_RANK = 2000;
const TAB = 9;
const LINE_FEED = 10;

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
  /** The row that holds a position, at or after `first`: doubling steps, then halving. */
  const rowAt = (position: number, first: number): number => {
    let low = first;
    let step = 1;
    while (low + step < starts.length && starts[low + step]! <= position) {
      low += step;
      step *= 2;
    }
    let high = Math.min(starts.length - 1, low + step);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /** How well the match at `position` fits: what stands before and behind it tells. */
  const rankAt = (position: number, end: number, nameEnd: number): Rank => {
    const before = text.charCodeAt(position - 1);
    const isWhole = text.charCodeAt(end) === TAB;
    if (before === LINE_FEED) return isWhole ? RANK.nameEquals : RANK.nameBegins;
    if (before === TAB) return isWhole ? RANK.codeEquals : RANK.codeBegins;
    return position < nameEnd ? RANK.nameContains : RANK.otherContains;
  };

  const find = (words: readonly string[], limit: number): readonly Match[] => {
    const [driver = "", ...others] = [...words].sort((a, b) => b.length - a.length);
    if (driver === "" || starts.length === 0) return [];
    const found: Match[][] = [];
    let row = -1;
    let rowEnd = 0;
    let nameEnd = 0;
    let best: Rank | 0 = 0;
    const keep = (): void => {
      if (best === 0 || !holdsAll(text, others, starts[row]!, rowEnd)) return;
      found[best] ??= [];
      const bucket = found[best]!;
      if (bucket.length >= MOST_PER_RANK) return;
      bucket.push({ asset: assets[row]!, rank: best, nameLength: nameEnd - starts[row]! - 1 });
    };
    let position = text.indexOf(driver);
    while (position !== -1) {
      if (position >= rowEnd) {
        keep();
        row = rowAt(position, row + 1);
        rowEnd = starts[row + 1] ?? text.length - 1;
        nameEnd = text.indexOf("\t", starts[row]!);
        best = 0;
      }
      const rank = rankAt(position, position + driver.length, nameEnd);
      if (rank > best) best = rank;
      position = text.indexOf(driver, position + 1);
    }
    keep();
    return found.flat().sort(compareMatches).slice(0, limit);
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
