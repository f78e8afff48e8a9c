import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { Page } from "@playwright/test";

const CESIUM = resolve(import.meta.dirname, "../../node_modules/cesium/Build/Cesium");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".terrain": "application/vnd.quantized-mesh",
};

/** Where the page of `openCesiumPage` finds the files of the served folder. */
export const SERVED_FOLDER = "http://cesium.test/served";

/**
 * Opens an empty page with CesiumJS itself and the files of `folder` under `SERVED_FOLDER`, without any
 * server: every request is answered from disk, and 404 where there is no such file.
 */
export async function openCesiumPage(page: Page, folder: string): Promise<void> {
  await page.route("http://cesium.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") {
      const body = `<!doctype html><meta charset="utf-8"><script>CESIUM_BASE_URL="/cesium/"</script><script src="/cesium/Cesium.js"></script><div id="globe" style="width:640px;height:480px"></div>`;
      return route.fulfill({ body, contentType: "text/html" });
    }
    const [, root, ...rest] = pathname.split("/");
    const path = join(root === "cesium" ? CESIUM : folder, ...rest.map(decodeURIComponent));
    const body = await readFile(path).catch(() => undefined);
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = TYPES[extname(path)] ?? "application/octet-stream";
    return route.fulfill({ body, contentType });
  });
  await page.goto("http://cesium.test/");
}
