import type { Context, Middleware } from "koa";
import { callerOf } from "../access/caller.ts";
import type { Caller, May, Resource, Verb } from "../vocabulary/permission.ts";
import { forbidden, HttpProblem } from "./problem.ts";

/** Decoded values of the `:names` of a route's path. */
export type RouteParameters = Readonly<Record<string, string>>;

export interface RouteRequest {
  readonly context: Context;
  readonly caller: Caller;
  readonly parameters: RouteParameters;
}

/**
 * One address of the server. `verb` and `resource` are what `may` is asked before `handle` runs, so a
 * route cannot forget to ask.
 */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** segments, `:name` for a parameter */
  readonly path: string;
  readonly verb: Verb;
  readonly resource: (parameters: RouteParameters) => Resource;
  readonly handle: (request: RouteRequest) => void | Promise<void>;
}

/** Matches routes by method and path, asks `may`, and runs the handler; HEAD runs a GET route. */
export function createRouter(routes: readonly Route[], may: May): Middleware {
  return async (context, next) => {
    const method = context.method === "HEAD" ? "GET" : context.method;
    const matches = routes.flatMap((route) => {
      const parameters = matchPath(route.path, context.path);
      return parameters === undefined ? [] : [{ route, parameters }];
    });
    if (matches.length === 0) return next();
    const match = matches.find(({ route }) => route.method === method);
    if (match === undefined)
      throw methodProblem(
        context.method,
        matches.map((m) => m.route.method),
      );
    const { route, parameters } = match;
    const caller = callerOf(context.req);
    const resource = route.resource(parameters);
    if (!may(caller, route.verb, resource)) throw forbidden(route.verb, nameOf(resource));
    return route.handle({ context, caller, parameters });
  };
}

/** @throws HttpProblem 400 `bad-address` where a segment is not percent-encoded UTF-8 */
export function matchPath(pattern: string, path: string): RouteParameters | undefined {
  const expected = pattern.split("/");
  const found = path.split("/");
  if (expected.length !== found.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const segment = found[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== segment) return undefined;
      continue;
    }
    if (segment === "") return undefined;
    parameters[part.slice(1)] = decodeSegment(segment);
  }
  return parameters;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new HttpProblem(400, "bad-address", `${segment} is not percent-encoded UTF-8.`, {
      cause,
    });
  }
}

const nameOf = (resource: Resource): string =>
  "id" in resource ? `${resource.kind} ${resource.id}` : `the ${resource.kind}`;

const methodProblem = (method: string, allowed: readonly string[]): HttpProblem =>
  new HttpProblem(
    405,
    "method-not-allowed",
    `${method} is not possible here; use ${allowed.join(" or ")}.`,
    {
      parameters: { method },
      headers: {
        Allow: [...new Set(allowed.includes("GET") ? ["HEAD", ...allowed] : allowed)].join(", "),
      },
    },
  );
