import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { DATASET_ID } from "../../ingest/vocabulary/catalogue.ts";
import { callerOf } from "../access/caller.ts";
import type { May } from "../vocabulary/permission.ts";
import type { CatalogueReader } from "./catalog.ts";
import type { Encoding } from "./negotiate.ts";
import { datasetNotFound, forbidden, HttpProblem, notFound, sendProblem } from "./problem.ts";
import { type FileTarget, ONE_YEAR_IMMUTABLE, type SendFile } from "./send-file.ts";

/** Answers a tile request and says true, or leaves the request alone and says false. */
export type RawTiles = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface RawTilesOptions {
  readonly dataFolder: string;
  readonly catalogue: CatalogueReader;
  readonly may: May;
  readonly sendFile: SendFile;
  /** value of Access-Control-Allow-Origin, undefined for none */
  readonly corsOrigin: string | undefined;
}

/** An address of a file of a dataset; `version` undefined means the current one. */
interface TileAddress {
  readonly dataset: string;
  readonly folder: "content" | "version";
  readonly version: string | undefined;
  readonly path: string;
  readonly extension: string;
  /** addressed by hash or version, so it never changes */
  readonly isImmutable: boolean;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What an immutable address means, remembered: parsing it again cost a tile 4 µs. */
interface KnownTarget {
  readonly resource: { readonly kind: "dataset"; readonly id: string };
  readonly target: FileTarget;
}

const MOST_KNOWN_TARGETS = 20_000;
const LONGEST_KNOWN_ADDRESS = 300;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  glb: "model/gltf-binary",
  geojson: "application/geo+json",
  subtree: "application/octet-stream",
  terrain: "application/vnd.quantized-mesh",
  webp: "image/webp",
};

/** Images are compressed already; ingest stores no variant beside them. */
const ENCODINGS: Readonly<Record<string, readonly Encoding[]>> = { webp: [] };
const GZIP: readonly Encoding[] = ["gzip"];

/**
 * The way of a tile: from the bare request straight to its file, before Koa. Takes every address below
 * /tiles, /terrain and /imagery that names a stored file, and leaves the few documents that are made per
 * request (root tileset.json, layer.json, imagery.json) to the routes.
 */
export function createRawTiles(options: RawTilesOptions): RawTiles {
  const cors =
    options.corsOrigin === undefined ? [] : ["Access-Control-Allow-Origin", options.corsOrigin];
  const targets = new Map<string, KnownTarget>();
  const knownTarget = (url: string, address: TileAddress): KnownTarget => {
    const target = targetOf(options.dataFolder, address, address.version ?? "", cors);
    const known = { resource: { kind: "dataset", id: address.dataset }, target } as const;
    if (targets.size >= MOST_KNOWN_TARGETS) targets.clear();
    // Nobody asks for a tile with a long query but to fill this memory.
    if (url.length <= LONGEST_KNOWN_ADDRESS) targets.set(url, known);
    return known;
  };

  return (request, response) => {
    const url = request.url ?? "";
    if (!url.startsWith("/t") && !url.startsWith("/i")) return false;
    const known = targets.get(url);
    if (known !== undefined && request.method === "GET") {
      sendPermitted(options, known, { request, response });
      return true;
    }
    const address = parseTileAddress(url);
    if (address === undefined) return false;
    if (address === "malformed") {
      sendProblem(response, notFound(url.slice(0, 200)));
      return true;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      sendProblem(response, methodProblem(request.method ?? ""));
      return true;
    }
    if (address.version !== undefined || address.folder === "content") {
      sendPermitted(options, knownTarget(url, address), { request, response });
      return true;
    }
    const resource = { kind: "dataset", id: address.dataset } as const;
    if (options.may(callerOf(request), "read", resource)) {
      sendCurrent(options, address, { request, response, cors });
    } else sendProblem(response, forbidden("read", `dataset ${address.dataset}`));
    return true;
  };
}

/** `may` is asked for each request: only what the address means is remembered. */
function sendPermitted(
  { may, sendFile }: RawTilesOptions,
  { resource, target }: KnownTarget,
  { request, response }: Exchange,
): void {
  if (may(callerOf(request), "read", resource)) sendFile(request, response, target);
  else sendProblem(response, forbidden("read", `dataset ${resource.id}`));
}

/** A tile asked for without its version is looked up in the catalogue first. */
function sendCurrent(
  options: RawTilesOptions,
  address: TileAddress,
  to: Exchange & { readonly cors: readonly string[] },
): void {
  options.catalogue.find(address.dataset).then(
    (entry) => {
      if (entry === undefined) {
        sendProblem(to.response, datasetNotFound(address.dataset));
        return;
      }
      const target = targetOf(options.dataFolder, address, entry.version, to.cors);
      options.sendFile(to.request, to.response, target);
    },
    (error: unknown) => sendProblem(to.response, error),
  );
}

function targetOf(
  dataFolder: string,
  address: TileAddress,
  version: string,
  cors: readonly string[],
): FileTarget {
  const folder = address.folder === "content" ? "content" : version;
  return {
    path: join(dataFolder, "datasets", address.dataset, folder, address.path),
    contentType: CONTENT_TYPES[address.extension] ?? "application/octet-stream",
    cacheControl: address.isImmutable ? ONE_YEAR_IMMUTABLE : "no-cache",
    // A hash names its bytes and a version never changes, so the name alone is a strong validator.
    validator: address.folder === "content" ? address.path : `${version}-${address.path}`,
    encodings: ENCODINGS[address.extension] ?? GZIP,
    headers: cors,
  };
}

const SEGMENT = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
const VERSION = /^[0-9a-z]{1,64}$/;
const NUMBER = /^(?:0|[1-9]\d{0,9})$/;

/**
 * Undefined: not an address of a stored file. "malformed": below a tile folder, but with a name that no
 * stored file has; encoded slashes, `..` and hidden files end here, since names hold letters, digits,
 * `.`, `_` and `-` only and are never decoded.
 */
export function parseTileAddress(url: string): TileAddress | "malformed" | undefined {
  const queryStart = url.indexOf("?");
  const path = queryStart === -1 ? url : url.slice(0, queryStart);
  const [, room, dataset, ...rest] = path.split("/");
  if (dataset === undefined || rest.length === 0) return undefined;
  if (room !== "tiles" && room !== "terrain" && room !== "imagery") return undefined;
  if (!DATASET_ID.test(dataset)) return "malformed";
  if (room === "tiles") return parseContentAddress(dataset, rest);
  if (rest.length === 1) return undefined;
  const version = /[?&]v=([^&]*)/.exec(queryStart === -1 ? "" : url.slice(queryStart))?.[1];
  if (version !== undefined && !VERSION.test(version)) return "malformed";
  return parsePyramidAddress({ room, dataset, version }, rest);
}

/** `/tiles/<dataset>/<version>/…` and `/tiles/<dataset>/content/<hash>.<extension>` */
function parseContentAddress(
  dataset: string,
  rest: readonly string[],
): TileAddress | "malformed" | undefined {
  const [head = "", ...names] = rest;
  if (names.length === 0) return undefined;
  const extension = names.at(-1)?.split(".").at(-1) ?? "";
  const isContent = head === "content";
  const isNamed =
    names.every((name) => SEGMENT.test(name)) && Object.hasOwn(CONTENT_TYPES, extension);
  if (!isNamed || !VERSION.test(head) || (isContent && names.length > 1)) return "malformed";
  return {
    dataset,
    folder: isContent ? "content" : "version",
    version: isContent ? undefined : head,
    path: names.join("/"),
    extension,
    isImmutable: true,
  };
}

/** `/terrain/<dataset>/{z}/{x}/{y}.terrain` and `/imagery/<dataset>/{z}/{x}/{y}`, `?v=<version>` where told */
function parsePyramidAddress(
  of: {
    readonly room: "terrain" | "imagery";
    readonly dataset: string;
    readonly version: string | undefined;
  },
  rest: readonly string[],
): TileAddress | "malformed" {
  const [z = "", x = "", last = "", ...beyond] = rest;
  const extension = of.room === "terrain" ? "terrain" : "webp";
  const y = last.endsWith(`.${extension}`) ? last.slice(0, -extension.length - 1) : last;
  const isNumbered = NUMBER.test(z) && NUMBER.test(x) && NUMBER.test(y) && beyond.length === 0;
  if (!isNumbered || (of.room === "terrain" && y === last)) return "malformed";
  return {
    dataset: of.dataset,
    folder: "version",
    version: of.version,
    path: `${z}/${x}/${y}.${extension}`,
    extension,
    isImmutable: of.version !== undefined,
  };
}

const methodProblem = (method: string): HttpProblem =>
  new HttpProblem(
    405,
    "method-not-allowed",
    `${method} is not possible here; tiles are read with GET.`,
    {
      parameters: { method },
      headers: { Allow: "GET, HEAD" },
    },
  );
