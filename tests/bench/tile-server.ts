import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOGUE_SCHEMA_VERSION } from "../../ingest/vocabulary/catalogue.ts";
import type { BenchResult } from "./bench-result.ts";

const TILE_BYTES = 40_000;
const ROUNDS = 5;
const REQUESTS = 10_000;
const WARM_UP_REQUESTS = 3000;
const CONNECTIONS = 8;
/** a tile may cost three times nginx's CPU */
const GOAL_SHARE = 1 / 3;
/** of /proc/<pid>/stat; 100 on every Linux that runs this */
const TICKS_PER_SECOND = 100;

const ROOT = join(import.meta.dirname, "../..");

/** A server under load: its address of the tile, and the processes whose CPU counts. */
interface Contender {
  readonly name: "citytwin" | "nginx";
  readonly address: string;
  readonly processIds: () => readonly number[];
  stop(): Promise<void>;
}

/**
 * One 40 kB tile from this server and from nginx: the same file and client, in turns, both on loopback. The
 * value is our tiles per CPU second over nginx's, of the medians of five rounds.
 */
export async function benchTileServer(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), "citytwin-bench-"));
  const tile = join(folder, "datasets/bench/content/00.glb");
  mkdirSync(join(tile, ".."), { recursive: true });
  writeFileSync(
    tile,
    Uint8Array.from({ length: TILE_BYTES }, (_, index) => (index * 31) % 255),
  );
  writeFileSync(
    join(folder, "catalog.json"),
    JSON.stringify({ schema: CATALOGUE_SCHEMA_VERSION, datasets: [] }),
  );
  const contenders = [await startCitytwin(folder), await startNginx(folder)];
  try {
    const costs = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
    for (const { address } of contenders) await load(address, WARM_UP_REQUESTS);
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, address, processIds } of contenders) {
        const before = cpuSeconds(processIds());
        await load(address, REQUESTS);
        const seconds = cpuSeconds(processIds()) - before;
        costs.get(name)?.push((seconds / REQUESTS) * 1e6);
      }
    }
    const citytwinMicroseconds = median(costs.get("citytwin") ?? []);
    const nginxMicroseconds = median(costs.get("nginx") ?? []);
    return {
      name: "serve a 40 kB tile",
      unit: "of nginx's tiles per CPU second",
      value: Math.round((nginxMicroseconds / citytwinMicroseconds) * 1000) / 1000,
      goal: GOAL_SHARE,
      details: { citytwinMicroseconds, nginxMicroseconds, requests: REQUESTS, rounds: ROUNDS },
    };
  } finally {
    for (const contender of contenders) await contender.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startCitytwin(dataFolder: string): Promise<Contender> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tiles-server/cli.ts", "serve", "--data", dataFolder, "--port", `${port}`],
    { cwd: ROOT, stdio: "ignore" },
  );
  return contender("citytwin", `http://127.0.0.1:${port}/tiles/bench/content/00.glb`, child);
}

/** nginx as its manual tunes it for static files: sendfile, cached descriptors, no log. */
async function startNginx(dataFolder: string): Promise<Contender> {
  const port = await freePort();
  const conf = join(dataFolder, "nginx.conf");
  writeFileSync(
    conf,
    `daemon off; worker_processes 1; pid ${dataFolder}/nginx.pid; error_log stderr crit;
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; etag on;
  open_file_cache max=1000 inactive=60s;
  client_body_temp_path ${dataFolder}/b; proxy_temp_path ${dataFolder}/p; fastcgi_temp_path ${dataFolder}/f; uwsgi_temp_path ${dataFolder}/u; scgi_temp_path ${dataFolder}/s;
  types { model/gltf-binary glb; }
  server { listen 127.0.0.1:${port}; root ${dataFolder}; add_header Cache-Control "public, max-age=31536000, immutable"; }
}
`,
  );
  // nginx's worker runs as another user when the master is root, and must reach the file.
  spawnSync("chmod", ["-R", "a+rX", dataFolder]);
  const child = spawn("nginx", ["-c", conf, "-p", dataFolder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return contender("nginx", `http://127.0.0.1:${port}/datasets/bench/content/00.glb`, child);
}

async function contender(
  name: Contender["name"],
  address: string,
  child: ChildProcess,
): Promise<Contender> {
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    await ended;
  };
  await answering(address, child);
  const processId = child.pid ?? 0;
  return { name, address, processIds: () => [processId, ...childrenOf(processId)], stop };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (const deadline = performance.now() + 20_000; performance.now() < deadline; ) {
    if (child.exitCode !== null) break;
    const status = await fetch(address).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} did not answer; is nginx installed (apt install nginx-light)?`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

function load(address: string, count: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      join(ROOT, "tests/bench/tile-load.ts"),
      address,
      `${count}`,
      `${CONNECTIONS}`,
    ],
    { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] },
  );
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once("close", () => {
      if (Number(printed) === count * TILE_BYTES) resolve();
      else
        reject(
          new Error(`${address}: the client read ${printed.trim()} of ${count * TILE_BYTES} bytes`),
        );
    });
  });
}

function childrenOf(processId: number): readonly number[] {
  const text = readFileSync(`/proc/${processId}/task/${processId}/children`, "utf8");
  return text.trim().split(" ").filter(Boolean).map(Number);
}

/** User and system time of some processes. @see proc(5), /proc/pid/stat fields 14 and 15 */
function cpuSeconds(processIds: readonly number[]): number {
  let ticks = 0;
  for (const processId of processIds) {
    const stat = readFileSync(`/proc/${processId}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks / TICKS_PER_SECOND;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

if (process.argv[1]?.endsWith("tests/bench/tile-server.ts")) {
  console.log(JSON.stringify(await benchTileServer(), undefined, 2));
}
