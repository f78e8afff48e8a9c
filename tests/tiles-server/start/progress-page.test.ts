import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../../tiles-server/http/security-headers.ts";
import { type Listening, listen } from "../../../tiles-server/server.ts";
import { createProgressHandle } from "../../../tiles-server/start/progress-page.ts";
import type { StartProgress } from "../../../tiles-server/start/step.ts";
import { ask } from "../../support/serve-app.ts";

const title = { "zh-CN": "导入", en: "Ingest <b>" };
let progress: StartProgress = { steps: [] };
let listening: Listening;

beforeAll(async () => {
  const handle = createProgressHandle(
    () => progress,
    () => true,
  );
  listening = await listen(handle, { host: "127.0.0.1", port: 0, stopSeconds: 0 });
});

afterAll(() => listening.close());

describe("while the city is being prepared", () => {
  it("a page in both languages shows how far it is and reloads itself without a script", async () => {
    progress = {
      steps: [
        { title: { "zh-CN": "构建", en: "Build" }, state: "done", fraction: 1 },
        { title, state: "running", fraction: 0.5 },
      ],
    };
    const { status, headers, body } = await ask(listening.origin, "/?scene=planning");
    const html = body.toString();
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toBe(CONTENT_SECURITY_POLICY);
    expect(html).toContain("导入");
    expect(html).toContain("Ingest &lt;b&gt;");
    expect(html).toContain('value="75"');
    expect(html).toContain('http-equiv="refresh"');
    expect(html).not.toMatch(/<script|\son\w+=|https?:/);
  });

  it("programs are told to come again", async () => {
    const ready = await ask(listening.origin, "/readyz");
    expect(ready.status).toBe(503);
    expect(ready.headers["retry-after"]).toBe("2");
    expect(ready.json()).toMatchObject({ code: "starting", parameters: { stepNumber: 2 } });
    expect((await ask(listening.origin, "/api/catalog")).status).toBe(503);
    expect((await ask(listening.origin, "/healthz")).status).toBe(200);
  });

  it("a failure stays on the page with the command that repeats the step", async () => {
    progress = {
      steps: [{ title, state: "failed", fraction: 0 }],
      failure: { message: "a < b failed", repeat: "npm run build" },
    };
    const html = (await ask(listening.origin, "/")).body.toString();
    expect(html).toContain("a &lt; b failed");
    expect(html).toContain("<pre>npm run build</pre>");
    expect(html).not.toContain("refresh");
    expect((await ask(listening.origin, "/readyz")).json()).toMatchObject({ code: "start-failed" });
  });
});
