import type { IncomingMessage, ServerResponse } from "node:http";
import { callerOf } from "../access/caller.ts";
import { forbidden, HttpProblem, sendProblem } from "../http/problem.ts";
import { SECURITY_HEADERS } from "../http/security-headers.ts";
import type { May } from "../vocabulary/permission.ts";
import type { StartProgress } from "./step.ts";

const REFRESH_SECONDS = 2;

/**
 * Answers while the city is being prepared: a page that reloads itself until the viewer takes its place, 503
 * for everything that a program asks.
 */
export function createProgressHandle(
  progress: () => StartProgress,
  may: May,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = (request.url ?? "/").split("?")[0];
    const isHealth = path === "/healthz" || path === "/readyz";
    const resource = { kind: isHealth ? "health" : "viewer" } as const;
    if (!may(callerOf(request), "read", resource)) {
      sendProblem(response, forbidden("read", `the ${resource.kind}`));
    } else if (path === "/healthz") {
      response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" });
      response.end('{"status":"ok"}');
    } else if (path === "/" && request.method === "GET") {
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
      });
      response.end(progressPage(progress()));
    } else {
      sendProblem(response, notReady(progress()));
    }
  };
}

function notReady({ steps, failure }: StartProgress): HttpProblem {
  const running = steps.findIndex(({ state }) => state === "running" || state === "failed");
  const title = steps[running]?.title.en ?? "Start";
  if (failure !== undefined) {
    return new HttpProblem(503, "start-failed", failure.message, { parameters: { step: title } });
  }
  return new HttpProblem(503, "starting", `The city is being prepared: ${title}.`, {
    parameters: { step: title, stepNumber: running + 1, stepCount: steps.length },
    headers: { "Retry-After": String(REFRESH_SECONDS) },
  });
}

const MARKS = { waiting: "·", running: "▸", done: "✓", failed: "✕" } as const;

/** The page in both languages, without scripts, in the tokens of the look. */
export function progressPage({ steps, failure }: StartProgress): string {
  const rows = steps.map(
    ({ title, state, fraction }) =>
      `<li class="${state}"><i>${MARKS[state]}</i><b>${escapeHtml(title["zh-CN"])}</b><span lang="en">${escapeHtml(title.en)}</span><em>${state === "running" && fraction > 0 ? `${Math.floor(fraction * 100)}%` : ""}</em></li>`,
  );
  const done = steps.reduce(
    (sum, { state, fraction }) => sum + (state === "done" ? 1 : fraction),
    0,
  );
  const percent = Math.floor((done / Math.max(1, steps.length)) * 100);
  const refresh =
    failure === undefined ? `<meta http-equiv="refresh" content="${REFRESH_SECONDS}">` : "";
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${refresh}
<title>citytwin · ${failure === undefined ? `${percent}%` : "✕"}</title>
<link rel="icon" href="data:,">
<style>
:root{color-scheme:dark light;--bg:#0f1213;--panel:#16191b;--line:#2b3133;--t1:#edf0ee;--t2:#b3bbb9;--t3:#869190;--accent:#46c79c;--red:#ff6257}
@media (prefers-color-scheme:light){:root{--bg:#e8eae7;--panel:#f9faf8;--line:#dce0dc;--t1:#14191a;--t2:#465051;--t3:#657070;--accent:#0a7654;--red:#c2261b}}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--bg);color:var(--t1);font:13px/20px "IBM Plex Sans","Noto Sans SC",system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{width:min(480px,calc(100vw - 24px));background:var(--panel);border:1px solid var(--line);border-radius:6px;overflow:hidden}
header,p,pre{padding:12px 16px;margin:0}
h1{font-size:16px;line-height:24px;font-weight:600;margin:0}
header span,p{color:var(--t2)}
progress{display:block;width:100%;height:2px;border:0;appearance:none;background:var(--line)}
progress::-webkit-progress-bar{background:var(--line)}
progress::-webkit-progress-value{background:var(--accent)}
progress::-moz-progress-bar{background:var(--accent)}
ul{list-style:none;margin:0;padding:8px 0}
li{display:grid;grid-template-columns:16px auto 1fr 48px;gap:8px;padding:4px 16px;color:var(--t3)}
li b{font-weight:500}li i,li em{font-style:normal}li em{text-align:right}
li.running,li.done{color:var(--t1)}li.running i,li.running em,li.done i{color:var(--accent)}
li span{color:var(--t3)}
li.failed,li.failed span,.failure{color:var(--red)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border-top:1px solid var(--line);font:12px/16px ui-monospace,monospace;color:var(--t2)}
</style>
</head>
<body>
<main>
<header><h1>citytwin</h1><span>${failure === undefined ? '正在准备城市，完成后自动打开。<br><span lang="en">Preparing the city; it opens by itself.</span>' : '准备没有完成。<span lang="en">The start did not finish.</span>'}</span></header>
<progress max="100" value="${percent}" aria-label="${percent}%"></progress>
<ul>
${rows.join("\n")}
</ul>
${failure === undefined ? "" : failureText(failure)}
</main>
</body>
</html>
`;
}

const failureText = ({ message, repeat }: NonNullable<StartProgress["failure"]>): string =>
  `<p class="failure" role="alert">${escapeHtml(message)}</p>
<pre>${escapeHtml(repeat)}</pre>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");
