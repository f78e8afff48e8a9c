import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { listen } from "../../tiles-server/server.ts";
import { ask } from "../support/serve-app.ts";

const LOOPBACK = { host: "127.0.0.1", port: 0 };

describe("the server", () => {
  it("lets a running answer end before it stops", async () => {
    let finish: (() => void) | undefined;
    const listening = await listen(
      (_request, response) => {
        finish = () => response.end("whole");
      },
      { ...LOOPBACK, stopSeconds: 10 },
    );
    const answer = ask(listening.origin, "/");
    while (finish === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    const closed = listening.close();
    await expect(ask(listening.origin, "/")).rejects.toThrow();
    finish();
    expect((await answer).body.toString()).toBe("whole");
    await closed;
  });

  it("cuts an answer that takes longer than it waits", async () => {
    const listening = await listen(() => undefined, { ...LOOPBACK, stopSeconds: 0 });
    const answer = ask(listening.origin, "/");
    const refused = expect(answer).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await listening.close();
    await refused;
  });

  it("does not wait for a connection that is kept open and idle", async () => {
    const listening = await listen((_request, response) => response.end("x"), {
      ...LOOPBACK,
      stopSeconds: 30,
    });
    const { hostname, port } = new URL(listening.origin);
    await new Promise<void>((resolve, reject) => {
      const kept = request(
        { hostname, port, headers: { Connection: "keep-alive" } },
        (response) => {
          response.resume();
          response.on("end", resolve);
        },
      );
      kept.on("error", reject);
      kept.end();
    });
    await listening.close();
  });

  it("puts another handler behind the open port", async () => {
    const listening = await listen((_request, response) => response.end("first"), {
      ...LOOPBACK,
      stopSeconds: 0,
    });
    expect((await ask(listening.origin, "/")).body.toString()).toBe("first");
    listening.replaceHandle((_request, response) => response.end("second"));
    expect((await ask(listening.origin, "/")).body.toString()).toBe("second");
    await listening.close();
  });

  it("says which port is in use and how to choose another", async () => {
    const listening = await listen(() => undefined, { ...LOOPBACK, stopSeconds: 0 });
    const port = Number(new URL(listening.origin).port);
    await expect(listen(() => undefined, { ...LOOPBACK, port, stopSeconds: 0 })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use by another program. Stop it, or choose another with --port or CITYTWIN_PORT.`,
    );
    await listening.close();
  });

  it("says when the address is none of this machine", async () => {
    await expect(
      listen(() => undefined, { host: "203.0.113.1", port: 0, stopSeconds: 0 }),
    ).rejects.toThrow("--host or CITYTWIN_HOST");
  });
});
