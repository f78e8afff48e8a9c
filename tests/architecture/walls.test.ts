import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const TOP = ["ingest", "tiles-server", "scenes", "viewer", "data-samples"];

interface SourceFileImports {
  readonly file: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** Every TypeScript file with what it imports: project files (relative to the root) and packages. */
function readImports(): SourceFileImports[] {
  const files = TOP.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return files.map((file) => {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    const specifiers = [
      ...text.matchAll(/^\s*(?:import|export)\s(?:[^"';]*?from\s*)?"([^"]+)"/gm),
      ...text.matchAll(/\bimport\(\s*"([^"]+)"/g),
      ...text.matchAll(/new URL\(\s*"(\.[^"]+\.tsx?)"/g),
    ].map((match) => match[1]!);
    const isLocal = (specifier: string): boolean => specifier.startsWith(".");
    return {
      file,
      imports: specifiers
        .filter(isLocal)
        .map((specifier) => path.join(path.dirname(file), specifier.replace(/\?.*$/, ""))),
      packages: specifiers.filter((specifier) => !isLocal(specifier)),
    };
  });
}

/**
 * Who may import whom: a room (the longest matching prefix) and the rooms it may import besides itself.
 * This is the one place that says it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "ingest/vocabulary": [],
  "tiles-server/vocabulary": ["ingest/vocabulary"],
  scenes: ["ingest/vocabulary"],
  "ingest/sources": ["ingest/vocabulary"],
  "ingest/model": ["ingest/vocabulary"],
  "ingest/readers": ["ingest/sources", "ingest/model", "ingest/vocabulary"],
  // what a source is to become: it asks a reader for its description and places its coordinates
  "ingest/interpret": ["ingest/readers", "ingest/model", "ingest/vocabulary"],
  "ingest/tilers": ["ingest/model", "ingest/tileset", "ingest/vocabulary"],
  "ingest/tileset": ["ingest/model", "ingest/vocabulary"],
  ingest: [
    "ingest/sources",
    "ingest/readers",
    "ingest/model",
    "ingest/interpret",
    "ingest/tilers",
    "ingest/tileset",
    "ingest/vocabulary",
  ],
  "tiles-server/http": [
    "tiles-server",
    "tiles-server/access",
    "tiles-server/vocabulary",
    "ingest/vocabulary",
    "scenes",
  ],
  "tiles-server/access": ["tiles-server/vocabulary", "ingest/vocabulary"],
  "tiles-server": [
    "tiles-server/http",
    "tiles-server/access",
    "tiles-server/vocabulary",
    "ingest/vocabulary",
    "scenes",
  ],
  "data-samples": ["ingest/vocabulary"],
  "viewer/store": ["viewer/i18n", "tiles-server/vocabulary", "ingest/vocabulary", "scenes"],
  "viewer/i18n": ["viewer/store", "tiles-server/vocabulary", "ingest/vocabulary", "scenes"],
  "viewer/panels": [
    "viewer/store",
    "viewer/i18n",
    "viewer/tools",
    "tiles-server/vocabulary",
    "ingest/vocabulary",
    "scenes",
  ],
  "viewer/tools": [
    "viewer/globe",
    "viewer/store",
    "viewer/i18n",
    "tiles-server/vocabulary",
    "ingest/vocabulary",
    "scenes",
  ],
  "viewer/globe": ["viewer/store", "tiles-server/vocabulary", "ingest/vocabulary", "scenes"],
  "viewer/overlays": [
    "viewer/globe",
    "viewer/i18n",
    "viewer/store",
    "tiles-server/vocabulary",
    "ingest/vocabulary",
    "scenes",
  ],
  viewer: [
    "viewer/globe",
    "viewer/overlays",
    "viewer/panels",
    "viewer/store",
    "viewer/tools",
    "viewer/i18n",
    "tiles-server/vocabulary",
    "ingest/vocabulary",
    "scenes",
  ],
};

/** Packages that may be imported in these places only. */
const ONLY_IN: readonly { readonly name: RegExp; readonly places: RegExp }[] = [
  { name: /^(cesium|@cesium\/)/, places: /^viewer\/(globe|overlays|tools)\// },
  { name: /^(react|react-dom|react-aria)/, places: /^viewer\/(panels\/|main\.tsx$)/ },
  { name: /^proj4$/, places: /^ingest\/vocabulary\/crs\.ts$/ },
  { name: /^koa$/, places: /^tiles-server\/(app|server)\.ts$|^tiles-server\/http\// },
  { name: /^sharp$/, places: /^ingest\/|^data-samples\// },
  { name: /^(three|3d-tiles-renderer)/, places: /^viewer\/inspector\// },
  { name: /^(deck\.gl|@deck\.gl|@loaders\.gl)/, places: /^viewer\/analytics\// },
  { name: /^socket\.io$/, places: /^tiles-server\/live\/socket\.ts$/ },
  { name: /^socket\.io-client$/, places: /^viewer\/live\/client\.ts$/ },
  { name: /^node:/, places: /^(ingest|tiles-server|data-samples)\/(?!vocabulary\/)/ },
];

const roomOf = (file: string): string => {
  const rooms = Object.keys(MAY_IMPORT).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? "none";
};

const files = readImports();

describe("walls", () => {
  it("every file stands in a room of the house", () => {
    expect(files.filter(({ file }) => roomOf(file) === "none").map(({ file }) => file)).toEqual([]);
  });

  it("a room imports only the rooms that the house allows", () => {
    const broken = files.flatMap(({ file, imports }) =>
      imports
        .filter((target) => {
          const room = roomOf(file);
          return roomOf(target) !== room && !MAY_IMPORT[room]?.includes(roomOf(target));
        })
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("each of the large packages is imported in its own place", () => {
    const broken = files.flatMap(({ file, packages }) =>
      packages
        .filter((name) => ONLY_IN.some((rule) => rule.name.test(name) && !rule.places.test(file)))
        .map((name) => `${file} → ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it("http and live do not know each other", () => {
    const broken = files.filter(
      ({ file, imports }) =>
        (file.startsWith("tiles-server/http/") &&
          imports.some((target) => target.startsWith("tiles-server/live/"))) ||
        (file.startsWith("tiles-server/live/") &&
          imports.some((target) => target.startsWith("tiles-server/http/"))),
    );
    expect(broken).toEqual([]);
  });

  it("names of drawers are not used for folders or files", () => {
    const drawers = files.filter(({ file }) =>
      /(^|\/)(utils?|helpers?|lib|shared|common|misc|manager)(\/|\.)/.test(file),
    );
    expect(drawers).toEqual([]);
  });
});
