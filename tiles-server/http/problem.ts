import type { ServerResponse } from "node:http";
import { type ErrorParameters, TwinError } from "../../ingest/vocabulary/errors.ts";
import type { Problem } from "../vocabulary/routes.ts";

/** An answer other than success, with the HTTP status that says its kind. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly parameters: ErrorParameters;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    options: {
      readonly parameters?: ErrorParameters;
      readonly headers?: Readonly<Record<string, string>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "HttpProblem";
    this.status = status;
    this.code = code;
    this.parameters = options.parameters ?? {};
    this.headers = options.headers ?? {};
  }
}

const STATUS_OF_KIND = {
  BadInput: 400,
  Unsupported: 422,
  Unavailable: 503,
  BrokenRule: 500,
} as const;

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  413: "Too large",
  415: "Media type not supported",
  416: "Range not satisfiable",
  422: "Not supported",
  500: "Server error",
  503: "Unavailable",
};

/**
 * Any failure as an RFC 9457 problem. What is not ours is `internal-error` without its message: a stack or
 * a path of the server's disk is no business of a caller.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof HttpProblem) {
    return problem(error.status, error.code, error.message, error.parameters);
  }
  if (error instanceof TwinError) {
    return problem(STATUS_OF_KIND[error.kind], error.code, error.message, error.parameters);
  }
  return problem(500, "internal-error", "The server failed on this request; its log says why.");
}

function problem(
  status: number,
  code: string,
  detail: string,
  parameters: ErrorParameters = {},
): Problem {
  return {
    type: `urn:citytwin:problem:${code}`,
    title: TITLES[status] ?? `Status ${status}`,
    status,
    code,
    detail,
    parameters,
  };
}

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** Sends a problem on a bare response; the raw tile path and the server before it is ready use it. */
export function sendProblem(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const answer = problemOf(error);
  const body = JSON.stringify(answer);
  response.writeHead(answer.status, {
    "Content-Type": PROBLEM_TYPE,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(error instanceof HttpProblem ? error.headers : {}),
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** 404 for whatever has an id or address. */
export const notFound = (what: string): HttpProblem =>
  new HttpProblem(404, "not-found", `${what} is not here.`, { parameters: { what } });

/** 404 for a dataset that the catalogue does not have, or has as another kind. */
export const datasetNotFound = (dataset: string): HttpProblem =>
  new HttpProblem(404, "dataset-not-found", `There is no such dataset as ${dataset} here.`, {
    parameters: { dataset },
  });

/** 403 from `may`. */
export const forbidden = (verb: string, what: string): HttpProblem =>
  new HttpProblem(403, "forbidden", `You may not ${verb} ${what}.`, { parameters: { verb, what } });
