import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDataFolder, type DataFolder } from "../support/data-folder.ts";
import { ask } from "../support/serve-app.ts";

const ROOT = join(import.meta.dirname, "../..");
const LONGEST_MILLISECONDS = 60_000;
const isLong = process.env["CITYTWIN_LONG"] === "1";
const LONGEST_START_MILLISECONDS = 600_000;

interface Command {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  stdout(): string;
  stderr(): string;
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Command {
  const child = spawn(process.execPath, ["--import", "tsx", "tiles-server/cli.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
}

async function originOf(command: Command): Promise<string> {
  for (;;) {
    const origin = /http:\/\/localhost:\d+/.exec(command.stdout())?.[0];
    if (origin !== undefined) return origin;
    if (command.child.exitCode !== null) throw new Error(command.stderr());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let data: DataFolder;

beforeAll(() => {
  data = createDataFolder();
});
afterAll(() => data.remove());

describe("serve", () => {
  it(
    "serves an empty folder, names each scene, and ends with status 0 on SIGTERM",
    async () => {
      const command = run(["serve", "--data", data.path, "--port", "0"]);
      const origin = await originOf(command);
      expect((await ask(origin, "/readyz")).json()).toEqual({ status: "ready", datasets: 0 });
      const other = run(["serve", "--data", data.path, "--port", new URL(origin).port]);
      expect(await other.ended).toBe(1);
      expect(other.stderr()).toMatch(
        /^Port \d+ on 127\.0\.0\.1 is in use by another program\..*\n$/,
      );
      command.child.kill("SIGTERM");
      expect(await command.ended).toBe(0);
      expect(command.stderr()).toBe("");
      expect(command.stdout()).toContain(`${origin}/?scene=planning`);
    },
    LONGEST_MILLISECONDS,
  );

  it(
    "ends with status 1 and one message where its scenes cannot be read",
    async () => {
      const command = run(["serve", "--data", data.path, "--port", "0"], {
        CITYTWIN_SCENES: `${data.path}/no-scenes`,
      });
      expect(await command.ended).toBe(1);
      expect(command.stderr()).toMatch(/^The scenes folder .*no-scenes cannot be read\..*\n$/);
    },
    LONGEST_MILLISECONDS,
  );

  it.each([
    [["serve", "--nix"], "unknown option '--nix'"],
    [["nix"], "unknown command 'nix'"],
    [["serve", "--port", "x"], '--port is "x"; expected a whole number from 0 to 65535.'],
  ])(
    "ends with status 2 when the call is wrong: %j",
    async (args, message) => {
      const command = run(args);
      expect(await command.ended).toBe(2);
      expect(command.stderr()).toContain(message);
      expect(command.stderr().trim().split("\n")).toHaveLength(1);
    },
    LONGEST_MILLISECONDS,
  );
});

describe.skipIf(!isLong)("start (long)", () => {
  const ready = async (origin: string): Promise<void> => {
    while ((await ask(origin, "/readyz")).status !== 200) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };

  it(
    "opens the port at once, serves the sample city, and is ready at once the second time",
    async () => {
      const first = run(["start", "--data", data.path, "--port", "0", "--no-simulate"]);
      const startedAt = performance.now();
      const origin = await originOf(first);
      expect(performance.now() - startedAt).toBeLessThan(10_000);
      expect((await ask(origin, "/")).status).toBe(200);
      await ready(origin);
      const { datasets } = (await ask(origin, "/api/catalog")).json() as {
        datasets: { id: string }[];
      };
      const ids = datasets.map(({ id }) => id);
      for (const id of ["terrain", "ortho", "buildings", "roads", "trees"])
        expect(ids).toContain(id);
      first.child.kill("SIGTERM");
      expect(await first.ended).toBe(0);

      const second = run(["start", "--data", data.path, "--port", "0"]);
      const againAt = performance.now();
      await ready(await originOf(second));
      expect(performance.now() - againAt).toBeLessThan(5_000);
      second.child.kill("SIGTERM");
      expect(await second.ended).toBe(0);
    },
    LONGEST_START_MILLISECONDS,
  );
});
