import { TwinError, type TwinErrorKind, UnavailableError } from "../../ingest/vocabulary/errors.ts";
import type { Problem } from "../../tiles-server/vocabulary/routes.ts";

/** The browser's fetch, or a test's. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/** The server answered with a problem; `code` is its stable code. */
export class ServerProblemError extends TwinError {
  readonly kind: TwinErrorKind;
  readonly status: number;

  constructor(problem: Problem) {
    super(problem.code, problem.detail, { parameters: problem.parameters });
    this.kind = problem.status >= 500 ? "Unavailable" : "BadInput";
    this.status = problem.status;
  }
}

/**
 * Asks for JSON. An abort comes through as it is.
 * @throws UnavailableError `network` when nothing answers, `answer-invalid` when the answer is no JSON;
 * ServerProblemError with the server's own code otherwise.
 */
export async function fetchJson(
  fetch: Fetch,
  address: string,
  init: RequestInit = {},
): Promise<unknown> {
  const response = await answered(fetch, address, init);
  if (!response.ok) throw await problemFrom(response, address);
  if (response.status === 204) return undefined;
  try {
    return await response.json();
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new UnavailableError("answer-invalid", `${address}: the answer is not JSON.`, { cause });
  }
}

async function answered(fetch: Fetch, address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new UnavailableError("network", `${address}: no answer. Is the server running?`, {
      parameters: { address },
      cause,
    });
  }
}

async function problemFrom(response: Response, address: string): Promise<ServerProblemError> {
  const fallback: Problem = {
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    code: response.status >= 500 ? "server" : response.status === 404 ? "not-found" : "unknown",
    detail: `${address}: status ${response.status}.`,
    parameters: { address },
  };
  // A proxy in between answers errors with HTML: then the status alone says what happened.
  const body: unknown = await response.json().catch(() => undefined);
  return new ServerProblemError(isProblem(body) ? body : fallback);
}

/** Whether an answer, or a part of one, is a problem with a stable code. */
export const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  "parameters" in value &&
  typeof value.parameters === "object";

/** The stable code of any failure, for a message. */
export const codeOf = (error: unknown): string =>
  error instanceof TwinError ? error.code : "unknown";
