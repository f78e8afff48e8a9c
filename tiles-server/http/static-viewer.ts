import { join } from "node:path";
import type { Middleware } from "koa";
import { callerOf } from "../access/caller.ts";
import type { May } from "../vocabulary/permission.ts";
import type { FileCache } from "./file-cache.ts";
import { forbidden } from "./problem.ts";
import { ONE_YEAR_IMMUTABLE, type SendFile } from "./send-file.ts";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  ico: "image/x-icon",
  wasm: "application/wasm",
  woff2: "font/woff2",
  xml: "application/xml",
  glb: "model/gltf-binary",
  ktx2: "image/ktx2",
  txt: "text/plain; charset=utf-8",
};

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|wasm|xml|webmanifest|txt)$/;
const SEGMENT = /^[A-Za-z0-9_@+-][A-Za-z0-9._@+ -]*$/;

/** Vite puts a hash of the content into the names of this folder, so they never change. */
const HASHED = /^assets\//;

/** Files of the built viewer, with the `.br` and `.gz` that the build laid beside them; `/` is index.html. */
export function createStaticViewer(
  viewerFolder: string,
  services: { readonly may: May; readonly sendFile: SendFile; readonly cache: FileCache },
): Middleware {
  return async (context, next) => {
    if (context.method !== "GET" && context.method !== "HEAD") return next();
    const path = context.path === "/" ? "index.html" : context.path.slice(1);
    const segments = path.split("/");
    const contentType = CONTENT_TYPES[path.split(".").at(-1) ?? ""];
    if (contentType === undefined || !segments.every((name) => SEGMENT.test(name))) return next();
    const caller = callerOf(context.req);
    if (!services.may(caller, "read", { kind: "viewer" })) throw forbidden("read", "the viewer");
    const file = join(viewerFolder, ...segments);
    if ((await services.cache.load(file)) === "missing") {
      if (path !== "index.html") return next();
      context.status = 503;
      context.type = "text/html; charset=utf-8";
      context.body = NOT_BUILT_PAGE;
      return;
    }
    // The file sender writes the response itself; what the middleware above has set goes along.
    context.respond = false;
    services.sendFile(context.req, context.res, {
      path: file,
      contentType,
      cacheControl: HASHED.test(path) ? ONE_YEAR_IMMUTABLE : "no-cache",
      validator: undefined,
      encodings: COMPRESSIBLE.test(path) ? ["br", "gzip"] : [],
    });
  };
}

const NOT_BUILT_PAGE = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>citytwin</title>
<style>body{background:#0f1213;color:#edf0ee;font:14px/1.6 system-ui;margin:20vh auto;max-width:34rem}code{color:#46c79c}</style>
<p>查看器还没有构建。运行 <code>npm run build</code>，或用 <code>npm start</code> 启动。</p>
<p lang="en">The viewer is not built yet. Run <code>npm run build</code>, or start with <code>npm start</code>.</p>
</html>
`;
