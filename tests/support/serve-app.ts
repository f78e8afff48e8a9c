import { type IncomingHttpHeaders, request } from "node:http";
import { createMay } from "../../tiles-server/access/may.ts";
import { type App, createApp } from "../../tiles-server/app.ts";
import { readConfig } from "../../tiles-server/config.ts";
import { listen } from "../../tiles-server/server.ts";
import type { May } from "../../tiles-server/vocabulary/permission.ts";

/** An answer with its body as it came over the wire: nothing is decompressed or followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** @throws SyntaxError where the body is not JSON */
  json(): unknown;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A real server on a free loopback port over a data folder. */
export interface ServedApp {
  readonly app: App;
  readonly origin: string;
  /** lines that the server logged */
  readonly logged: readonly string[];
  ask(path: string, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}

export async function serveApp(
  dataFolder: string,
  options: { readonly may?: May; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<ServedApp> {
  const config = readConfig({ data: dataFolder, port: "0" }, options.environment ?? {});
  const logged: string[] = [];
  const app = createApp(config, {
    may: options.may ?? createMay(config.publish),
    log: (line) => logged.push(line),
  });
  const listening = await listen(app.handle, { ...config, stopSeconds: 0 });
  return {
    app,
    origin: listening.origin,
    logged,
    ask: (path, asked) => ask(listening.origin, path, asked),
    async close() {
      await listening.close();
      await app.close();
    },
  };
}

/** Sends one request as it is told: the path is not normalised, no header is added. */
export function ask(origin: string, path: string, options: AskOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path,
        method: options.method ?? "GET",
        headers: { ...options.headers },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const body = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
            json: () => JSON.parse(body.toString("utf8")),
          });
        });
      },
    );
    sent.on("error", reject);
    sent.end(options.body);
  });
}
