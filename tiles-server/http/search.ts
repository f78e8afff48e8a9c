import type { CatalogueEntry } from "../../ingest/vocabulary/catalogue.ts";
import type { StoredFeature } from "../../ingest/vocabulary/property-store.ts";
import type { Caller, May } from "../vocabulary/permission.ts";
import type { SearchHit } from "../vocabulary/routes.ts";
import type { CatalogueReader } from "./catalog.ts";
import { parsePosition } from "./coordinate-query.ts";
import type { GroundHeight } from "./ground.ts";
import { HttpProblem } from "./problem.ts";
import type { PropertyStores } from "./property-stores.ts";
import type { Route } from "./router.ts";
import {
  buildSearchIndex,
  compareMatches,
  foldText,
  type Match,
  RANK,
  type SearchIndex,
} from "./search-index.ts";

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 200;
const LONGEST_QUERY = 200;

export interface Search {
  readonly routes: readonly Route[];
  /** Reads every dataset's names now, so that the first person who types does not wait for it. */
  warm(): Promise<void>;
}

export interface SearchServices {
  readonly catalogue: CatalogueReader;
  readonly stores: PropertyStores;
  readonly groundHeight: GroundHeight;
  readonly may: May;
}

/** `/api/search?q=…&limit=…`: names, pinyin, codes, ids, addresses and positions over all datasets. */
export function createSearch(services: SearchServices): Search {
  const indexes = new Map<string, { version: string; index: Promise<SearchIndex | undefined> }>();

  const indexOf = (entry: CatalogueEntry): Promise<SearchIndex | undefined> => {
    const known = indexes.get(entry.id);
    if (known?.version === entry.version) return known.index;
    const store = services.stores.open(entry);
    const index = store === undefined ? Promise.resolve(undefined) : buildSearchIndex(store);
    indexes.set(entry.id, { version: entry.version, index });
    // A failure is told to whoever waits for it, and tried again by the next.
    index.catch(() => indexes.delete(entry.id));
    return index;
  };

  const findFeatures = async (
    text: string,
    limit: number,
    caller: Caller,
  ): Promise<readonly SearchHit[]> => {
    const words = wordsOf(text);
    const { datasets } = await services.catalogue.read();
    const seen = datasets.filter(({ id }) => services.may(caller, "read", { kind: "dataset", id }));
    const found: { entry: CatalogueEntry; match: Match }[] = [];
    for (const entry of seen) {
      // A tree without a name is found by its whole id only: 15,000 of them would hide everything else.
      const byId = services.stores.open(entry)?.findById(text);
      if (byId !== undefined) found.push({ entry, match: matchOfId(byId) });
      const index = await indexOf(entry);
      for (const match of index === undefined ? [] : findPhrase(index, words, limit)) {
        if (match.asset !== byId?.asset) found.push({ entry, match });
      }
    }
    found.sort((a, b) => compareMatches(a.match, b.match));
    return found
      .slice(0, limit)
      .flatMap(({ entry, match }) => hitOf(services.stores, entry, match));
  };

  const findPosition = async (text: string): Promise<readonly SearchHit[]> => {
    const { datasets } = await services.catalogue.read();
    const [west, south, east, north] = datasets[0]?.boundsDegrees ?? [104, 35, 104, 35];
    const position = parsePosition(
      text,
      datasets.map(({ crs }) => crs),
      [(west + east) / 2, (south + north) / 2],
    );
    if (position === undefined) return [];
    const { longitudeDegrees, latitudeDegrees, crs } = position;
    const ground = await services.groundHeight(longitudeDegrees, latitudeDegrees);
    return [
      {
        kind: "coordinate",
        dataset: "",
        id: "",
        name: `${longitudeDegrees.toFixed(6)}, ${latitudeDegrees.toFixed(6)}`,
        class: "",
        code: crs,
        position: [longitudeDegrees, latitudeDegrees, ground ?? 0],
      },
    ];
  };

  return {
    routes: [
      {
        method: "GET",
        path: "/api/search",
        verb: "read",
        resource: () => ({ kind: "search" }),
        async handle({ context, caller }) {
          const text = queryOf(context.query["q"]);
          const limit = limitOf(context.query["limit"]);
          const hits = [
            ...(await findPosition(text)),
            ...(text === "" ? [] : await findFeatures(text, limit, caller)),
          ];
          context.set("Cache-Control", "no-cache");
          context.body = { hits: hits.slice(0, limit) };
        },
      },
    ],
    async warm() {
      const { datasets } = await services.catalogue.read();
      for (const entry of datasets) await indexOf(entry);
    },
  };
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(" ")
    .filter((word) => word !== "");

const matchOfId = (feature: StoredFeature): Match => ({
  asset: feature.asset,
  rank: RANK.codeEquals,
  nameLength: feature.name.length,
});

/** "chu xiong" may be one word typed as two, and "Building 12" one name: both are tried as a whole too. */
function findPhrase(index: SearchIndex, words: readonly string[], limit: number): readonly Match[] {
  if (words.length <= 1) return index.find(words, limit);
  const best = new Map<number, Match>();
  for (const variant of [[words.join(" ")], [words.join("")], words]) {
    for (const match of index.find(variant, limit)) {
      if ((best.get(match.asset)?.rank ?? 0) < match.rank) best.set(match.asset, match);
    }
  }
  return [...best.values()];
}

function hitOf(stores: PropertyStores, entry: CatalogueEntry, match: Match): SearchHit[] {
  const feature = stores.open(entry)?.findByAsset(match.asset);
  if (feature === undefined) return [];
  return [
    {
      kind: "feature",
      dataset: entry.id,
      id: feature.id,
      name: feature.name,
      class: feature.class,
      code: feature.code,
      position: [feature.longitude, feature.latitude, feature.heightMetres],
    },
  ];
}

function queryOf(value: string | string[] | undefined): string {
  const text = typeof value === "string" ? value.trim() : "";
  if (text.length <= LONGEST_QUERY) return text;
  throw new HttpProblem(
    400,
    "query-too-long",
    `The query has ${text.length} characters; at most ${LONGEST_QUERY} are searched for.`,
    { parameters: { length: text.length, limit: LONGEST_QUERY } },
  );
}

function limitOf(value: string | string[] | undefined): number {
  if (value === undefined) return DEFAULT_LIMIT;
  const limit = typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (limit >= 1 && limit <= LARGEST_LIMIT) return limit;
  throw new HttpProblem(
    400,
    "bad-limit",
    `limit is ${String(value)}; expected a whole number from 1 to ${LARGEST_LIMIT}.`,
    { parameters: { found: String(value), limit: LARGEST_LIMIT } },
  );
}
