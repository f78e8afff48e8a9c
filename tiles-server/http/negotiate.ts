/** A content coding with files stored beside the identity file, and the suffix of those files. */
export type Encoding = "br" | "gzip";
export const ENCODING_SUFFIX: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };

/**
 * Whether an Accept-Encoding header takes a coding; absent means no: a client that says nothing gets plain bytes.
 * @see RFC 9110, 12.5.3 Accept-Encoding
 */
export function acceptsEncoding(header: string | undefined, encoding: Encoding): boolean {
  if (header === undefined) return false;
  let wildcard = false;
  for (const part of header.split(",")) {
    const [coding, ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]);
    const isTaken = !quality.some((value) => value !== undefined && Number(value) === 0);
    if (coding?.trim() === encoding) return isTaken;
    if (coding?.trim() === "*") wildcard = isTaken;
  }
  return wildcard;
}

/**
 * Whether If-None-Match names this representation, so that 304 answers it. `etag` has its quotes.
 * @see RFC 9110, 13.1.2 If-None-Match (weak comparison)
 */
export function isNoneMatch(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header.split(",").some((part) => {
    const tag = part.trim();
    return tag === "*" || tag === etag || tag === `W/${etag}`;
  });
}

/** First and last byte of a satisfiable range; "unsatisfiable" for 416; undefined where the whole is sent. */
export type ByteRange = { readonly first: number; readonly last: number } | "unsatisfiable";

/**
 * One `bytes=` range over `byteLength` bytes. Several ranges, other units and nonsense give undefined: a
 * server may always answer with the whole.
 * @see RFC 9110, 14.1.2 Byte Ranges
 */
export function parseRange(header: string | undefined, byteLength: number): ByteRange | undefined {
  const match = header === undefined ? null : /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header);
  if (match === null) return undefined;
  const [, from = "", to = ""] = match;
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const suffixLength = Math.min(Number(to), byteLength);
    if (suffixLength === 0) return "unsatisfiable";
    return { first: byteLength - suffixLength, last: byteLength - 1 };
  }
  const first = Number(from);
  const last = to === "" ? byteLength - 1 : Math.min(Number(to), byteLength - 1);
  if (to !== "" && Number(to) < first) return undefined;
  return first >= byteLength ? "unsatisfiable" : { first, last };
}
