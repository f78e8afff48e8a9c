import type { Page } from "@playwright/test";

// brings `window.citytwin` with it
import type {} from "../../viewer/compose.ts";

/** What went wrong on a page, gathered from before its first script. */
export interface PageWatch {
  /** addresses asked for beyond the page's own origin */
  readonly foreignRequests: string[];
  /** what the Content-Security-Policy refused */
  readonly policyReports: string[];
  readonly errors: string[];
}

/** Listens to a page before it is opened. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const watch: PageWatch = { foreignRequests: [], policyReports: [], errors: [] };
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== "127.0.0.1") {
      watch.foreignRequests.push(request.url());
    }
  });
  page.on("pageerror", (error) => watch.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") watch.errors.push(message.text());
  });
  await page.exposeFunction("reportPolicy", (text: string) => watch.policyReports.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportPolicy } = globalThis as unknown as { reportPolicy(text: string): void };
      reportPolicy(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return watch;
}

/** Opens a view, in the lowest quality, and waits until everything in it is loaded and drawn. */
export async function openScene(page: Page, query: string): Promise<void> {
  await page.goto(`/?${query}&quality=low`);
  await page.waitForFunction(() => window.citytwin !== undefined, undefined, { timeout: 90_000 });
  await page.evaluate(() => window.citytwin?.composed.settled());
}
