import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UnavailableError } from "../ingest/vocabulary/errors.ts";

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** A port that is listened on. */
export interface Listening {
  /** `http://localhost:8080`: what a person types */
  readonly origin: string;
  /** Puts another handler behind the open port; running answers end with the old one. */
  replaceHandle(handle: Handle): void;
  /** Takes no more connections, lets running answers end for `stopSeconds`, then cuts them. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly stopSeconds: number;
}

const LONGEST_REQUEST_MILLISECONDS = 4 * 3_600_000;

/** @throws UnavailableError `port-in-use`, `port-forbidden`, `host-unknown` */
export async function listen(handle: Handle, options: ListenOptions): Promise<Listening> {
  let current = handle;
  const server = createServer((request, response) => current(request, response));
  // Browsers keep idle connections for a minute or more; cutting them earlier races with their next request.
  server.keepAliveTimeout = 75_000;
  // Node's five minutes for a whole request would cut an upload over a slow line.
  server.requestTimeout = LONGEST_REQUEST_MILLISECONDS;
  await open(server, options);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${hostForPeople(options.host)}:${port}`,
    replaceHandle(next) {
      current = next;
    },
    close: () => close(server, options.stopSeconds),
  };
}

function open(server: Server, { host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new UnavailableError(...listenFailure(error, host, port)));
    });
    server.listen(port, host, resolve);
  });
}

function listenFailure(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
): [code: string, message: string, options: { cause: unknown; parameters: { port: number } }] {
  const options = { cause: error, parameters: { port } };
  switch (error.code) {
    case "EADDRINUSE":
      return [
        "port-in-use",
        `Port ${port} on ${host} is in use by another program. Stop it, or choose another with --port or CITYTWIN_PORT.`,
        options,
      ];
    case "EACCES":
      return [
        "port-forbidden",
        `This account may not listen on port ${port}. Choose one from 1024 up with --port or CITYTWIN_PORT.`,
        options,
      ];
    default:
      return [
        "host-unknown",
        `${host}:${port} cannot be listened on (${error.code ?? error.message}). Give an address of this machine with --host or CITYTWIN_HOST.`,
        options,
      ];
  }
}

async function close(server: Server, stopSeconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), stopSeconds * 1000);
  await closed;
  clearTimeout(cut);
}

const hostForPeople = (host: string): string => {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
};
