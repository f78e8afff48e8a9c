import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { dirname } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UnavailableError } from "../../ingest/vocabulary/errors.ts";
import { HttpProblem } from "./problem.ts";

/**
 * Streams a request's body into a new file; nothing is left of it when anything fails.
 * @throws HttpProblem 413 `upload-too-large`, 415 `multipart-refused`, 409 `file-twice`, 400 `upload-empty`
 *   or `upload-cut`; UnavailableError `upload-not-stored` where the disk fails
 */
export async function receiveFile(
  request: IncomingMessage,
  path: string,
  largestBytes: number,
): Promise<number> {
  if (/^multipart\//i.test(request.headers["content-type"] ?? "")) {
    throw new HttpProblem(
      415,
      "multipart-refused",
      "The body is multipart; send the file's bytes alone, with its name as ?name=.",
    );
  }
  if (Number(request.headers["content-length"] ?? 0) > largestBytes) throw tooLarge(largestBytes);
  await mkdir(dirname(path), { recursive: true });
  let byteLength = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      byteLength += chunk.byteLength;
      done(byteLength > largestBytes ? tooLarge(largestBytes) : null, chunk);
    },
  });
  try {
    await pipeline(request, counter, createWriteStream(path, { flags: "wx" }));
  } catch (error) {
    const failure = receiveFailure(error);
    if (failure.code !== "file-twice") await rm(path, { force: true });
    throw failure;
  }
  if (byteLength > 0) return byteLength;
  await rm(path, { force: true });
  throw new HttpProblem(400, "upload-empty", "The file has no bytes. Choose it again.");
}

function receiveFailure(error: unknown): HttpProblem | UnavailableError {
  if (error instanceof HttpProblem) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EEXIST") {
    return new HttpProblem(
      409,
      "file-twice",
      "A file of this name is already part of this upload.",
    );
  }
  if (code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ECONNRESET") {
    return new HttpProblem(400, "upload-cut", "The connection ended before the file did.");
  }
  return new UnavailableError(
    "upload-not-stored",
    `The file could not be stored (${code}). Free some space in the data folder, or ask whoever runs this server.`,
    { cause: error },
  );
}

const tooLarge = (largestBytes: number): HttpProblem =>
  new HttpProblem(
    413,
    "upload-too-large",
    `The file has more than the ${Math.floor(largestBytes / 1024 ** 2)} MB that this server takes. Ingest it on the server's command line, or raise CITYTWIN_UPLOAD_MEGABYTES.`,
    { parameters: { largestBytes }, headers: { Connection: "close" } },
  );
