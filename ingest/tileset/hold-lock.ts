import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "libsql";
import { UnavailableError } from "../vocabulary/errors.ts";
import { diskError } from "./disk.ts";

/** A lock that is held until `release`, or until its process dies in whatever way. */
export interface HeldLock {
  release(): Promise<void>;
}

export interface LockOptions {
  /** how long to wait for whoever holds it; 0 refuses at once */
  readonly waitMilliseconds: number;
  /** what is locked, for the message: "dataset buildings" */
  readonly what: string;
  readonly signal?: AbortSignal;
}

const RETRY_MILLISECONDS = 40;

/**
 * Holds the lock at `path`. It is an exclusive transaction on an empty SQLite file: the operating system
 * gives it back when its process is killed, so there is no stale lock to recognise. A file with a process
 * id was tried: it breaks live locks when two containers share the folder, for each counts its own ids.
 * The id beside it is only for the message.
 * @throws UnavailableError `locked` when somebody else still holds it after the wait.
 */
export async function holdLock(path: string, options: LockOptions): Promise<HeldLock> {
  const holderPath = `${path}.holder`;
  let database: Database.Database | undefined;
  const deadline = performance.now() + options.waitMilliseconds;
  try {
    await mkdir(dirname(path), { recursive: true });
    database = new Database(path);
    while (!tryLock(database)) {
      options.signal?.throwIfAborted();
      if (performance.now() >= deadline) throw await lockedError(holderPath, options.what);
      await sleep(RETRY_MILLISECONDS, undefined, options.signal ? { signal: options.signal } : {});
    }
    await writeFile(holderPath, String(process.pid));
  } catch (cause) {
    database?.close();
    throw diskError(cause, `Locking ${options.what}`);
  }
  const held = database;
  return {
    async release() {
      await rm(holderPath, { force: true });
      held.exec("ROLLBACK");
      held.close();
    },
  };
}

function tryLock(database: Database.Database): boolean {
  try {
    database.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (cause) {
    const { code, message } = cause as Error & { code?: string };
    if (code?.startsWith("SQLITE_BUSY") || message.includes("locked")) return false;
    throw cause;
  }
}

async function lockedError(holderPath: string, what: string): Promise<UnavailableError> {
  const holder = await readFile(holderPath, "utf8").catch(() => "");
  const by = holder === "" ? "another process" : `process ${holder}`;
  return new UnavailableError(
    "locked",
    `${what} is being written by ${by}. Wait until it is done and try again.`,
    { parameters: { what, holder } },
  );
}
