import type { IncomingMessage } from "node:http";
import type { Caller } from "../vocabulary/permission.ts";

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
const LOCAL: Caller = { kind: "local" };
const REMOTE: Caller = { kind: "remote" };

/**
 * Who sent a request. A request that a proxy forwarded counts as remote even though the proxy's socket is
 * local: otherwise everybody behind a proxy on the same machine would be a local caller.
 */
export function callerOf(request: IncomingMessage): Caller {
  const { headers } = request;
  if (headers["x-forwarded-for"] !== undefined || headers["forwarded"] !== undefined) return REMOTE;
  return LOOPBACK.test(request.socket.remoteAddress ?? "") ? LOCAL : REMOTE;
}
