import { randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { type IngestFailure, type IngestOutcome, runIngestVerb } from "../ingest-run.ts";
import type { NewUploadOptions, Problem, UploadState } from "../vocabulary/routes.ts";
import type { CatalogueReader } from "./catalog.ts";
import { isMissing } from "./file-cache.ts";
import { HttpProblem, notFound, problemOf } from "./problem.ts";
import { receiveFile } from "./receive-file.ts";
import { freeDatasetId, principalFiles, uploadFileName } from "./upload-name.ts";
import { parseUploadOptions } from "./upload-options.ts";

/** Uploads by their id; an unknown id is an HttpProblem 404 `not-found`. */
export interface UploadStore {
  /** Takes the first file. @throws HttpProblem as `receiveFile`, and 400 for what the query says wrong */
  start(query: Query, request: IncomingMessage): Promise<UploadState>;
  /** Takes one more file; ingest begins with the last one. */
  add(id: string, name: unknown, request: IncomingMessage): Promise<UploadState>;
  stateOf(id: string): UploadState;
  /** Stops it, or takes the dataset that it published out again. */
  undo(id: string): Promise<void>;
  /** Removes what a server that was killed left behind. */
  removeStale(): Promise<void>;
  /** Stops what is being ingested and removes what was received for it. */
  close(): Promise<void>;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

export interface UploadServices {
  readonly dataFolder: string;
  readonly packageFolder: string;
  readonly catalogue: CatalogueReader;
  /** largest single file */
  readonly uploadBytes: number;
  readonly log: (line: string) => void;
}

interface Upload {
  readonly folder: string;
  readonly options: Required<NewUploadOptions>;
  readonly stop: AbortController;
  state: UploadState;
  /** files whose bytes are all here */
  arrived: number;
  /** settles when ingest has ended, however */
  finished: Promise<void>;
}

const UPLOADS_FOLDER = ".uploads";
const STALE_MILLISECONDS = 24 * 3_600_000;
/** Ended uploads that can still be asked about and undone. */
const REMEMBERED_UPLOADS = 100;
/** An upload whose files never all came is given up, so that the disk does not fill. */
const WAIT_FOR_PARTS_MILLISECONDS = 10 * 60_000;

/**
 * Files from a browser: received into a folder aside, then ingested by the ordinary command in a child
 * process, one upload at a time. An upload never replaces a dataset; it makes a new one.
 */
export function createUploadStore(services: UploadServices): UploadStore {
  const uploads = new Map<string, Upload>();
  let queue: Promise<void> = Promise.resolve();

  const find = (id: string): Upload => {
    const upload = uploads.get(id);
    if (upload === undefined) throw notFound(`upload ${id}`);
    return upload;
  };

  const start = (options: Required<NewUploadOptions>): Upload => {
    const id = randomUUID();
    const upload: Upload = {
      folder: join(services.dataFolder, UPLOADS_FOLDER, id),
      options,
      stop: new AbortController(),
      state: { id, fileNames: [], state: "receiving", progress: 0, warnings: [] },
      arrived: 0,
      finished: Promise.resolve(),
    };
    uploads.set(id, upload);
    forgetOldest(uploads);
    giveUpLater(upload);
    return upload;
  };

  const giveUpLater = (upload: Upload): void => {
    setTimeout(() => {
      const { state, fileNames } = upload.state;
      if (state !== "receiving") return;
      // A large file over a slow line is still on its way.
      if (fileNames.length > upload.arrived) giveUpLater(upload);
      else void end(upload, { problem: partsMissing(upload) });
    }, WAIT_FOR_PARTS_MILLISECONDS).unref();
  };

  const end = async (
    upload: Upload,
    outcome:
      | { readonly problem: Problem }
      | { readonly dataset: string; readonly warnings: readonly string[] },
  ): Promise<void> => {
    upload.state =
      "problem" in outcome
        ? { ...upload.state, state: "failed", problem: outcome.problem }
        : { ...upload.state, ...outcome, state: "done", progress: 1 };
    await rm(upload.folder, { recursive: true, force: true });
  };

  const ingest = async (upload: Upload): Promise<void> => {
    if (upload.stop.signal.aborted) return;
    try {
      const { datasets } = await services.catalogue.read();
      const [main = ""] = principalFiles(upload.state.fileNames);
      const id = freeDatasetId(main, new Set(datasets.map((entry) => entry.id)));
      const outcome = await runIngestVerb(ingestArguments(services.dataFolder, upload, id), {
        packageFolder: services.packageFolder,
        signal: upload.stop.signal,
        onProgress: (progress) => {
          upload.state = { ...upload.state, progress };
        },
      });
      if (outcome.kind === "published") {
        await end(upload, { dataset: outcome.answer.id, warnings: outcome.answer.warnings });
      } else {
        await end(upload, { problem: problemOfFailure(outcome.failure, upload.folder) });
      }
    } catch (error) {
      if (upload.stop.signal.aborted) return;
      services.log(`Upload ${upload.state.id}: ${String(error)}`);
      await end(upload, { problem: problemOf(error) });
    }
  };

  const receive = async (upload: Upload, name: unknown, request: IncomingMessage) => {
    if (
      upload.state.state !== "receiving" ||
      upload.state.fileNames.length >= upload.options.partCount
    ) {
      throw new HttpProblem(
        409,
        "upload-complete",
        "All files of this upload have been announced already.",
      );
    }
    const fileName = uploadFileName(name);
    if (upload.state.fileNames.includes(fileName)) {
      throw new HttpProblem(409, "file-twice", `${fileName} is already part of this upload.`);
    }
    upload.state = { ...upload.state, fileNames: [...upload.state.fileNames, fileName] };
    try {
      await receiveFile(request, join(upload.folder, fileName), services.uploadBytes);
    } catch (error) {
      const fileNames = upload.state.fileNames.filter((known) => known !== fileName);
      upload.state = { ...upload.state, fileNames };
      throw error;
    }
    upload.arrived++;
    if (upload.arrived < upload.options.partCount || upload.stop.signal.aborted) return;
    upload.state = { ...upload.state, state: "ingesting" };
    upload.finished = queue.then(() => ingest(upload));
    queue = upload.finished;
  };

  const stop = async (upload: Upload): Promise<void> => {
    upload.stop.abort(new Error("the upload was stopped"));
    await upload.finished;
    await rm(upload.folder, { recursive: true, force: true });
  };

  const undo = async (upload: Upload): Promise<void> => {
    const { dataset } = upload.state;
    if (upload.state.state !== "done" || dataset === undefined) return stop(upload);
    const outcome: IngestOutcome = await runIngestVerb(
      ["remove", dataset, "--data", services.dataFolder, "--json"],
      { packageFolder: services.packageFolder, signal: upload.stop.signal },
    );
    // Somebody may have removed it on the command line; then there is nothing left to undo.
    if (outcome.kind === "failed" && outcome.failure.code !== "dataset-unknown") {
      const { code, message, parameters } = outcome.failure;
      throw new HttpProblem(503, code, message, { parameters });
    }
  };

  return {
    async start(query, request) {
      // What is wrong with the call is said before anything is kept.
      uploadFileName(query["name"]);
      const upload = start(parseUploadOptions(query));
      try {
        await receive(upload, query["name"], request);
      } catch (error) {
        uploads.delete(upload.state.id);
        await rm(upload.folder, { recursive: true, force: true });
        throw error;
      }
      return upload.state;
    },
    async add(id, name, request) {
      const upload = find(id);
      await receive(upload, name, request);
      return upload.state;
    },
    stateOf: (id) => find(id).state,
    async undo(id) {
      const upload = find(id);
      await undo(upload);
      uploads.delete(upload.state.id);
    },
    async removeStale() {
      const parent = join(services.dataFolder, UPLOADS_FOLDER);
      for (const name of await readdir(parent).catch(ignoreMissing)) {
        const path = join(parent, name);
        const { mtimeMs } = await stat(path);
        // Another server over the same folder may be receiving right now.
        if (Date.now() - mtimeMs > STALE_MILLISECONDS)
          await rm(path, { recursive: true, force: true });
      }
    },
    async close() {
      const running = [...uploads.values()].filter(({ state }) =>
        ["receiving", "ingesting"].includes(state.state),
      );
      await Promise.all(running.map(stop));
    },
  };
}

/** The call of the ordinary command; values come as `--name=value`, so that none can be read as an option. */
function ingestArguments(
  dataFolder: string,
  { folder, options, state }: Upload,
  id: string,
): readonly string[] {
  const files = principalFiles(state.fileNames);
  const title = options.ingest.title ?? (files[0] ?? "").replace(/\.[^.]+$/, "");
  const told = Object.entries({ ...options.ingest, title }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const paths = files.map((name) => join(folder, name));
  return ["ingest", ...paths, `--data=${dataFolder}`, `--id=${id}`, ...told, "--json"];
}

/** Where the file lay on the server is no business of the browser; its name is. */
function problemOfFailure(failure: IngestFailure, folder: string): Problem {
  const detail = failure.message.replaceAll(`${folder}/`, "");
  const parameters = Object.fromEntries(
    Object.entries(failure.parameters).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(`${folder}/`, "") : value,
    ]),
  );
  return problemOf(new HttpProblem(422, failure.code, detail, { parameters }));
}

const partsMissing = ({ options, state }: Upload): Problem =>
  problemOf(
    new HttpProblem(
      400,
      "parts-missing",
      `${state.fileNames.length} of ${options.partCount} files came within ten minutes. Drop them again.`,
      { parameters: { found: state.fileNames.length, expected: options.partCount } },
    ),
  );

function forgetOldest(uploads: Map<string, Upload>): void {
  for (const [id, { state }] of uploads) {
    if (uploads.size <= REMEMBERED_UPLOADS) return;
    if (state.state === "done" || state.state === "failed") uploads.delete(id);
  }
}

function ignoreMissing(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}
