import {
  type NewUploadOptions,
  UPLOAD_INGEST_OPTIONS,
  type UploadIngestOption,
} from "../vocabulary/routes.ts";
import { HttpProblem } from "./problem.ts";

const TEXT = /^[^\p{Cc}]{1,200}$/u;

/** `ingest` also takes files for some options; over the network only what names no file of the server. */
const ACCEPTED: Readonly<Record<UploadIngestOption, RegExp>> = {
  crs: /^(?:EPSG:)?\d{4,6}(?:\+\d{4,6})?$/i,
  kind: /^[a-z]{1,20}$/,
  layer: TEXT,
  encoding: /^[\w:.-]{1,40}$/,
  "id-field": TEXT,
  "height-from": TEXT,
  "height-datum": /^(?:ellipsoidal|orthometric:[+-]?\d+(?:\.\d+)?)$/,
  title: TEXT,
};

const MOST_PARTS = 64;

/** The query of a new upload. @throws HttpProblem 400 `bad-upload-option` */
export function parseUploadOptions(
  query: Readonly<Record<string, string | string[] | undefined>>,
): Required<NewUploadOptions> {
  const ingest: Partial<Record<UploadIngestOption, string>> = {};
  for (const name of UPLOAD_INGEST_OPTIONS) {
    const value = query[name];
    if (value === undefined) continue;
    if (typeof value !== "string" || !ACCEPTED[name].test(value)) throw badOption(name, value);
    ingest[name] = value;
  }
  const parts = query["parts"] ?? "1";
  const partCount = typeof parts === "string" && /^\d{1,3}$/.test(parts) ? Number(parts) : 0;
  if (partCount < 1 || partCount > MOST_PARTS) throw badOption("parts", parts);
  return { partCount, ingest };
}

const badOption = (option: string, found: unknown): HttpProblem =>
  new HttpProblem(
    400,
    "bad-upload-option",
    `${option} is ${JSON.stringify(found).slice(0, 80)}, which an upload does not take. Use the ingest command for what a browser cannot say.`,
    { parameters: { option } },
  );
