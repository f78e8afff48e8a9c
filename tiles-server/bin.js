#!/usr/bin/env node
// `citytwin <verb>` where the package is installed: the same scripts that a checkout runs through npm.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

const ROOMS = {
  start: "cli.ts",
  serve: "cli.ts",
  ingest: "../ingest/cli.ts",
  inspect: "../ingest/cli.ts",
  check: "../ingest/cli.ts",
  remove: "../ingest/cli.ts",
  "sample-city": "../data-samples/cli.ts",
};

const [verb, ...rest] = process.argv.slice(2);
const room = Object.hasOwn(ROOMS, verb ?? "") ? ROOMS[verb] : undefined;
if (room === undefined) {
  const isHelp = verb === undefined || verb === "help" || verb === "--help";
  const text = `citytwin <verb> [options]\n\nVerbs: ${Object.keys(ROOMS).join(", ")}\nEach says its options with --help.\n`;
  (isHelp ? process.stdout : process.stderr).write(
    isHelp ? text : `${verb} is no verb of citytwin.\n\n${text}`,
  );
  process.exitCode = isHelp ? 0 : 2;
} else {
  const script = new URL(room, import.meta.url);
  // The generator has one verb and is called without it.
  const args = verb === "sample-city" ? rest : [verb, ...rest];
  process.argv = [process.argv[0], fileURLToPath(script), ...args];
  register();
  await import(script.href);
}
