import { isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../tiles-server/config.ts";

describe("the configuration", () => {
  it("has a default for everything and is frozen", () => {
    const config = readConfig({}, {});
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 8080,
      corsOrigin: undefined,
      publish: "local",
      uploadBytes: 2048 * 1024 * 1024,
    });
    expect(isAbsolute(config.dataFolder)).toBe(true);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it("takes a flag before its variable, and an empty variable as not set", () => {
    expect(readConfig({ port: "81" }, { CITYTWIN_PORT: "82" }).port).toBe(81);
    expect(readConfig({}, { CITYTWIN_PORT: "82" }).port).toBe(82);
    expect(readConfig({}, { CITYTWIN_PORT: " " }).port).toBe(8080);
    expect(readConfig({ data: "/d" }, { CITYTWIN_DATA: "/e" }).dataFolder).toBe("/d");
  });

  it.each([
    [{ port: "x" }, {}, '--port is "x"; expected a whole number from 0 to 65535.'],
    [{ port: "65536" }, {}, '--port is "65536"; expected a whole number from 0 to 65535.'],
    [{}, { CITYTWIN_PORT: "-1" }, 'CITYTWIN_PORT is "-1"; expected a whole number'],
    [{}, { CITYTWIN_CORS_ORIGIN: "city.example" }, "expected an origin such as"],
    [{}, { CITYTWIN_CORS_ORIGIN: "https://a.example/" }, "expected an origin such as"],
    [{}, { CITYTWIN_PUBLIC_ORIGIN: "*" }, "expected an origin such as"],
    [{}, { CITYTWIN_PUBLISH: "yes" }, "expected local, everyone or nobody"],
    [{}, { CITYTWIN_CACHE_MEGABYTES: "0" }, "expected a whole number from 1"],
  ])("refuses %j %j", (flags, environment, message) => {
    expect(() => readConfig(flags, environment as Record<string, string>)).toThrow(message);
  });
});
