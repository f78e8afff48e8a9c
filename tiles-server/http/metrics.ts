import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FileCache } from "./file-cache.ts";

/** Counts what the server did; `text` is the Prometheus exposition of it. */
export interface Metrics {
  countAnswer(url: string | undefined, status: number): void;
  text(): string;
  close(): void;
}

/**
 * A dozen figures in Prometheus text format; a client library would bring a registry for what is one
 * template. @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function createMetrics(cache: FileCache): Metrics {
  const answers = new Map<string, Map<number, number>>();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return {
    countAnswer(url, status) {
      const room = roomOf(url ?? "/");
      const counts = answers.get(room) ?? new Map<number, number>();
      answers.set(room, counts.set(status, (counts.get(status) ?? 0) + 1));
    },
    text() {
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      const lines = [
        ...metric("process_cpu_seconds_total", "counter", "CPU time", (user + system) / 1e6),
        ...metric("process_resident_memory_bytes", "gauge", "Resident memory", rss),
        ...metric("nodejs_heap_used_bytes", "gauge", "Heap in use", heapUsed),
        ...metric("process_uptime_seconds", "gauge", "Time since start", process.uptime()),
        ...metric(
          "nodejs_eventloop_delay_p99_seconds",
          "gauge",
          "99th percentile of event loop delay",
          delay.percentile(99) / 1e9,
        ),
        ...metric("citytwin_file_cache_bytes", "gauge", "Cached tiles", cache.statistics.bytes),
        ...metric(
          "citytwin_file_cache_hits_total",
          "counter",
          "Files from memory",
          cache.statistics.hits,
        ),
        ...metric(
          "citytwin_file_cache_misses_total",
          "counter",
          "Files from disk",
          cache.statistics.misses,
        ),
        "# HELP citytwin_http_answers_total Answers by room and status",
        "# TYPE citytwin_http_answers_total counter",
        ...[...answers].flatMap(([room, counts]) =>
          [...counts].map(
            ([status, count]) =>
              `citytwin_http_answers_total{room="${room}",status="${status}"} ${count}`,
          ),
        ),
      ];
      return `${lines.join("\n")}\n`;
    },
    close: () => delay.disable(),
  };
}

const metric = (name: string, type: "counter" | "gauge", help: string, value: number): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  `${name} ${value}`,
];

const ROOMS = new Set(["tiles", "terrain", "imagery", "wmts", "api", "assets", "cesium"]);

/** The first segment of an address where it is one of ours, so that strangers cannot invent labels. */
function roomOf(url: string): string {
  const slash = url.indexOf("/", 1);
  const room = slash === -1 ? url.slice(1).split("?", 1)[0] : url.slice(1, slash);
  return room !== undefined && ROOMS.has(room) ? room : "other";
}
