import type { Middleware } from "koa";
import { HttpProblem } from "./problem.ts";

const NUMERIC_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i;

/**
 * Refuses a state-changing request that a page of another origin sent. A page of a foreign name that was
 * pointed at this address (DNS rebinding) has its own name in Host and Origin alike, so a Host name must
 * be an address, `localhost`, or one the operator told.
 */
export function createSameOrigin(knownHosts: readonly string[]): Middleware {
  const isKnownHost = (host: string): boolean =>
    NUMERIC_HOST.test(host) || host === "localhost" || knownHosts.includes(host);
  return (context, next) => {
    if (["GET", "HEAD", "OPTIONS"].includes(context.method)) return next();
    const origin = context.get("Origin");
    const site = context.get("Sec-Fetch-Site");
    const isForeign =
      (origin !== "" &&
        origin !== `${context.protocol}://${context.host}` &&
        hostOf(origin) !== context.host) ||
      (site !== "" && site !== "same-origin" && site !== "none");
    if (isForeign || !isKnownHost(context.hostname)) {
      throw new HttpProblem(
        403,
        "foreign-origin",
        `${context.method} from ${origin === "" ? context.host : origin} is refused: only pages of this server may change what it serves.`,
        { parameters: { origin: origin === "" ? context.host : origin } },
      );
    }
    return next();
  };
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
