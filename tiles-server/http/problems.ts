import type { Middleware } from "koa";
import { HttpProblem, notFound, PROBLEM_TYPE, problemOf } from "./problem.ts";

/** Turns whatever is thrown below, and an address that nobody took, into a problem; logs our own faults. */
export function createProblems(log: (line: string) => void): Middleware {
  return async (context, next) => {
    try {
      await next();
      if (context.status === 404 && context.respond !== false && context.body === undefined) {
        throw notFound(context.path.slice(0, 200));
      }
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status >= 500) log(`${context.method} ${context.path}: ${reasonOf(error)}`);
      if (error instanceof HttpProblem) context.set(error.headers);
      context.status = problem.status;
      context.remove("Content-Encoding");
      context.set("Cache-Control", "no-store");
      context.body = JSON.stringify(problem);
      context.type = PROBLEM_TYPE;
    }
  };
}

/** A log is read by the operator, so it holds the stack that the caller does not get. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
