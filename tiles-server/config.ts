import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BadInputError } from "../ingest/vocabulary/errors.ts";
import type { PublishPolicy } from "./access/may.ts";

/** Everything that can be set about the server, read once and frozen. */
export interface Config {
  /** folder of the package: scenes/, viewer/, ingest/ lie in it */
  readonly packageFolder: string;
  /** CITYTWIN_DATA, `--data`; folder of the datasets */
  readonly dataFolder: string;
  /** CITYTWIN_HOST, `--host`; address that is listened on */
  readonly host: string;
  /** CITYTWIN_PORT, `--port`; 0 takes a free one */
  readonly port: number;
  /** CITYTWIN_SCENES; folder of scene files */
  readonly scenesFolder: string;
  /** CITYTWIN_VIEWER; folder of the built viewer */
  readonly viewerFolder: string;
  /** CITYTWIN_CORS_ORIGIN; the one origin, or `*`, whose pages may read tiles from here; undefined: none */
  readonly corsOrigin: string | undefined;
  /** CITYTWIN_PUBLIC_ORIGIN; how others reach this server, as WMTS capabilities state it */
  readonly publicOrigin: string | undefined;
  /** CITYTWIN_PUBLISH; who may upload: local, everyone, nobody */
  readonly publish: PublishPolicy;
  /** CITYTWIN_UPLOAD_MEGABYTES; largest file of an upload */
  readonly uploadBytes: number;
  /** CITYTWIN_CACHE_MEGABYTES; memory for tiles that are asked for often */
  readonly cacheBytes: number;
  /** CITYTWIN_STOP_SECONDS; how long running answers may take after SIGTERM */
  readonly stopSeconds: number;
}

/** Values of flags; each wins over its variable. */
export interface ConfigFlags {
  readonly data?: string;
  readonly host?: string;
  readonly port?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MEGABYTE = 1024 * 1024;

export const PACKAGE_FOLDER = resolve(fileURLToPath(new URL("..", import.meta.url)));

/**
 * Flags and environment as one frozen Config; an empty variable counts as not set.
 * @throws BadInputError `bad-setting` with the setting's name, what was found and what is expected.
 */
export function readConfig(flags: ConfigFlags, environment: Environment): Config {
  const setting = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === "" ? undefined : value;
  };
  const folder = (value: string | undefined, fallback: string): string =>
    value === undefined ? join(PACKAGE_FOLDER, fallback) : resolve(value);
  const megabytes = (name: string, fallback: number): number =>
    MEGABYTE * wholeNumber(name, setting(name), { fallback, low: 1, high: 1024 * 1024 });
  return Object.freeze({
    packageFolder: PACKAGE_FOLDER,
    // Where `ingest` writes by default too; in a checkout npm runs both in the package's folder.
    dataFolder: resolve(flags.data ?? setting("CITYTWIN_DATA") ?? "data"),
    host: flags.host ?? setting("CITYTWIN_HOST") ?? "127.0.0.1",
    port: wholeNumber(
      flags.port === undefined ? "CITYTWIN_PORT" : "--port",
      flags.port ?? setting("CITYTWIN_PORT"),
      { fallback: 8080, low: 0, high: 65535 },
    ),
    scenesFolder: folder(setting("CITYTWIN_SCENES"), "scenes"),
    viewerFolder: folder(setting("CITYTWIN_VIEWER"), ".build/viewer"),
    corsOrigin: origin("CITYTWIN_CORS_ORIGIN", setting("CITYTWIN_CORS_ORIGIN"), true),
    publicOrigin: origin("CITYTWIN_PUBLIC_ORIGIN", setting("CITYTWIN_PUBLIC_ORIGIN"), false),
    publish: publishPolicy(setting("CITYTWIN_PUBLISH")),
    uploadBytes: megabytes("CITYTWIN_UPLOAD_MEGABYTES", 2048),
    cacheBytes: megabytes("CITYTWIN_CACHE_MEGABYTES", 128),
    stopSeconds: wholeNumber("CITYTWIN_STOP_SECONDS", setting("CITYTWIN_STOP_SECONDS"), {
      fallback: 5,
      low: 0,
      high: 3600,
    }),
  });
}

function wholeNumber(
  name: string,
  text: string | undefined,
  {
    fallback,
    low,
    high,
  }: { readonly fallback: number; readonly low: number; readonly high: number },
): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw badSetting(name, text, `a whole number from ${low} to ${high}`);
}

function origin(name: string, text: string | undefined, isStarTaken: boolean): string | undefined {
  if (text === undefined || (isStarTaken && text === "*")) return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text) return text;
  throw badSetting(
    name,
    text,
    `an origin such as https://city.example${isStarTaken ? ", or *" : ""}`,
  );
}

function publishPolicy(text: string | undefined): PublishPolicy {
  if (text === undefined) return "local";
  if (text === "local" || text === "everyone" || text === "nobody") return text;
  throw badSetting("CITYTWIN_PUBLISH", text, "local, everyone or nobody");
}

const badSetting = (name: string, found: string, expected: string): BadInputError =>
  new BadInputError("bad-setting", `${name} is ${JSON.stringify(found)}; expected ${expected}.`, {
    parameters: { name, found, expected },
  });
