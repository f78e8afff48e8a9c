import { createReadStream, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const CESIUM_SOURCE = path.resolve("node_modules/cesium/Build/Cesium");
const CESIUM_FOLDERS = ["Assets", "ThirdParty", "Workers", "Widgets"];
const CESIUM_BASE = "cesium";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".wasm": "application/wasm",
};

/** Cesium fetches its workers and tables by address at run time, so they are copied, not bundled. */
function cesiumFiles(): Plugin {
  let outDir = "";
  let isBuild = false;
  return {
    name: "cesium-files",
    config: () => ({ define: { CESIUM_BASE_URL: JSON.stringify(`/${CESIUM_BASE}/`) } }),
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
      isBuild = config.command === "build";
    },
    configureServer(server) {
      server.middlewares.use(`/${CESIUM_BASE}`, (request, response, next) => {
        const file = path.join(CESIUM_SOURCE, decodeURIComponent(request.url!.split("?")[0]!));
        const isInside = file.startsWith(CESIUM_SOURCE + path.sep);
        if (!isInside || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        response.setHeader(
          "content-type",
          MEDIA_TYPES[path.extname(file)] ?? "application/octet-stream",
        );
        createReadStream(file).pipe(response);
      });
    },
    async closeBundle() {
      if (!isBuild) return;
      for (const folder of CESIUM_FOLDERS) {
        await cp(path.join(CESIUM_SOURCE, folder), path.join(outDir, CESIUM_BASE, folder), {
          recursive: true,
        });
      }
    },
  };
}

const API_PREFIXES = ["/api", "/tiles", "/terrain", "/imagery", "/healthz"];

export default defineConfig({
  root: "viewer",
  plugins: [react(), cesiumFiles()],
  build: {
    outDir: "../.build/viewer",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 6000,
    // A small font inlined as data: is refused by the server's `default-src 'self'`.
    assetsInlineLimit: 0,
    // Measuring brotli of a 3 MB chunk costs more CPU than the rest of the build.
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [{ name: "engine", test: /node_modules\/@cesium/ }],
        },
      },
    },
  },
  worker: { format: "es" },
  server: {
    proxy: Object.fromEntries(
      API_PREFIXES.map((prefix) => [
        prefix,
        `http://127.0.0.1:${process.env["CITYTWIN_PORT"] ?? 8080}`,
      ]),
    ),
  },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "node_modules/**"],
  },
} as Parameters<typeof defineConfig>[0]);
