import type { Middleware } from "koa";

/** What a page of this server may load; the viewer is built to need nothing else. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self' blob: data:; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'";

/** Headers of every page, script and document; tiles carry only `nosniff`. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "SAMEORIGIN",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * Sets them on every answer; pages of `corsOrigin` may read documents too, as they may read tiles.
 * @see Fetch Standard, CORS protocol: a plain GET needs no preflight
 */
export function createSecurityHeaders(corsOrigin: string | undefined): Middleware {
  const cors = corsOrigin === undefined ? {} : { "Access-Control-Allow-Origin": corsOrigin };
  return (context, next) => {
    context.set({ ...SECURITY_HEADERS, ...cors });
    return next();
  };
}
