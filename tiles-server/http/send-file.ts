import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import type { CachedFile, FileCache } from "./file-cache.ts";
import {
  acceptsEncoding,
  ENCODING_SUFFIX,
  type Encoding,
  isNoneMatch,
  parseRange,
} from "./negotiate.ts";
import { HttpProblem, notFound, sendProblem } from "./problem.ts";

/** What is sent for an address that names a file. */
export interface FileTarget {
  readonly path: string;
  readonly contentType: string;
  readonly cacheControl: string;
  /** strong validator without quotes; undefined: from the file's identity and time */
  readonly validator: string | undefined;
  /** codings whose files may lie beside it, best first */
  readonly encodings: readonly Encoding[];
  /** further headers, name and value in turn */
  readonly headers?: readonly string[];
}

export type SendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  target: FileTarget,
) => void;

export const ONE_YEAR_IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * Sends files with strong ETags, 304, one range on the identity coding and codings stored beside the file.
 * A file held in memory is answered within the same turn of the event loop.
 * @see RFC 9110, 8.8.3 ETag, 13 Conditional Requests, 14 Range Requests
 */
export function createSendFile(cache: FileCache): SendFile {
  return (request, response, target) => {
    const held = peekFile(cache, request, target);
    if (held !== undefined) {
      answer(request, response, { target, ...held });
      return;
    }
    findFile(cache, request, target).then(
      (found) => {
        if (found === undefined) sendProblem(response, notFound(shortAddress(request)));
        else answer(request, response, { target, ...found });
      },
      (error: unknown) => sendProblem(response, error),
    );
  };
}

interface Found {
  readonly file: CachedFile;
  readonly encoding: Encoding | undefined;
}

/** Ranges are cut from the identity coding only, so that a client can join them. */
function candidates(request: IncomingMessage, target: FileTarget): readonly Encoding[] {
  if (target.encodings.length === 0 || request.headers.range !== undefined) return [];
  const header = request.headers["accept-encoding"];
  return target.encodings.filter((encoding) => acceptsEncoding(header, encoding));
}

/** What `findFile` would find, where memory alone can tell. */
function peekFile(
  cache: FileCache,
  request: IncomingMessage,
  target: FileTarget,
): Found | undefined {
  for (const encoding of candidates(request, target)) {
    const file = cache.peek(target.path + ENCODING_SUFFIX[encoding]);
    if (file === undefined) return undefined;
    if (file !== "missing") return { file, encoding };
  }
  const file = cache.peek(target.path);
  return file === undefined || file === "missing" ? undefined : { file, encoding: undefined };
}

async function findFile(
  cache: FileCache,
  request: IncomingMessage,
  target: FileTarget,
): Promise<Found | undefined> {
  for (const encoding of candidates(request, target)) {
    const file = await cache.load(target.path + ENCODING_SUFFIX[encoding]);
    if (file !== "missing") return { file, encoding };
  }
  const file = await cache.load(target.path);
  return file === "missing" ? undefined : { file, encoding: undefined };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { target, file, encoding }: Found & { readonly target: FileTarget },
): void {
  const etag = etagOf(target.validator ?? file.stamp, encoding);
  const headers = headersOf(target, etag, encoding);
  if (isNoneMatch(request.headers["if-none-match"], etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const isHead = request.method === "HEAD";
  const isRangeWanted = !isHead && encoding === undefined && isIfRangeMet(request, etag);
  const range = isRangeWanted ? parseRange(request.headers.range, file.byteLength) : undefined;
  if (range === "unsatisfiable") {
    sendProblem(response, rangeProblem(request, file.byteLength));
    return;
  }
  const first = range?.first ?? 0;
  const last = range?.last ?? file.byteLength - 1;
  headers.push("Content-Length", String(last - first + 1));
  if (range !== undefined)
    headers.push("Content-Range", `bytes ${first}-${last}/${file.byteLength}`);
  response.writeHead(range === undefined ? 200 : 206, headers);
  if (isHead) response.end();
  else if (file.bytes === undefined) pipeFile(response, file, first, last);
  else response.end(range === undefined ? file.bytes : file.bytes.subarray(first, last + 1));
}

const etagOf = (validator: string, encoding: Encoding | undefined): string =>
  encoding === undefined ? `"${validator}"` : `"${validator}-${encoding}"`;

function headersOf(target: FileTarget, etag: string, encoding: Encoding | undefined): string[] {
  const headers = [
    "Content-Type",
    target.contentType,
    "ETag",
    etag,
    "Cache-Control",
    target.cacheControl,
    "X-Content-Type-Options",
    "nosniff",
    "Accept-Ranges",
    "bytes",
  ];
  if (target.encodings.length > 0) headers.push("Vary", "Accept-Encoding");
  if (encoding !== undefined) headers.push("Content-Encoding", encoding);
  if (target.headers !== undefined) headers.push(...target.headers);
  return headers;
}

/** A date never matches: no Last-Modified is sent, so no client holds one of ours. */
const isIfRangeMet = (request: IncomingMessage, etag: string): boolean => {
  const header = request.headers["if-range"];
  return header === undefined || header === etag;
};

/** The file may have been replaced since it was measured; a stream that ends early must not look whole. */
function pipeFile(response: ServerResponse, file: CachedFile, first: number, last: number): void {
  pipeline(createReadStream(file.path, { start: first, end: last }), response, (error) => {
    if (error !== null && error !== undefined) response.destroy();
  });
}

const rangeProblem = (request: IncomingMessage, byteLength: number): HttpProblem =>
  new HttpProblem(
    416,
    "range-not-satisfiable",
    `Range ${request.headers.range ?? ""} lies outside the ${byteLength} bytes of this file.`,
    { parameters: { byteLength }, headers: { "Content-Range": `bytes */${byteLength}` } },
  );

const shortAddress = (request: IncomingMessage): string => (request.url ?? "").slice(0, 200);
