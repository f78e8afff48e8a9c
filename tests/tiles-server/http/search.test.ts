import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchHit } from "../../../tiles-server/vocabulary/routes.ts";
import {
  catalogueEntry,
  createDataFolder,
  type DataFolder,
  storedFeature,
} from "../../support/data-folder.ts";
import { type ServedApp, serveApp } from "../../support/serve-app.ts";

const FIRST = "1111111111111111";
const SECOND = "2222222222222222";

let data: DataFolder;
let server: ServedApp;

const places = [
  storedFeature({
    id: "p1",
    asset: 0,
    name: "楚雄中心医院",
    initials: "cxzxyy chuxiongzhongxinyiyuan",
  }),
  storedFeature({
    id: "p2",
    asset: 1,
    name: "楚雄中心医院东院",
    initials: "cxzxyydy chuxiongzhongxinyiyuandongyuan",
  }),
  storedFeature({
    id: "p3",
    asset: 2,
    name: "第一小学",
    initials: "dyxx diyixiaoxue",
    properties: '{"address":"鹿城路 12 号","name:en":"No. 1 School"}',
  }),
  storedFeature({ id: "p4", asset: 3, name: "Building 12", code: "CX-03-12" }),
  storedFeature({ id: "p5", asset: 4, name: "Building 1", code: "CX-03-121" }),
  storedFeature({ id: "Ｂ-77", asset: 5 }),
];

beforeAll(async () => {
  data = createDataFolder();
  data.writeFeatures("places", FIRST, places);
  data.writeFeatures("places", SECOND, [storedFeature({ id: "n1", asset: 6, name: "新馆" })]);
  data.writeFeatures("parcels", FIRST, [storedFeature({ id: "g1", asset: 0, code: "CX-03-12" })]);
  data.publish([
    catalogueEntry({ id: "places", kind: "flat", version: FIRST }),
    catalogueEntry({ id: "parcels", kind: "flat", version: FIRST }),
    catalogueEntry({ id: "ground", kind: "terrain", version: FIRST }),
  ]);
  server = await serveApp(data.path);
});

afterAll(async () => {
  await server.close();
  data.remove();
});

const search = async (query: string, limit = 20): Promise<readonly SearchHit[]> => {
  const answer = await server.ask(`/api/search?q=${encodeURIComponent(query)}&limit=${limit}`);
  expect(answer.status).toBe(200);
  return (answer.json() as { hits: SearchHit[] }).hits;
};
const ids = async (query: string): Promise<string[]> => (await search(query)).map(({ id }) => id);

describe("search", () => {
  it("puts the exact name before longer ones", async () => {
    expect(await ids("楚雄中心医院")).toEqual(["p1", "p2"]);
  });

  it("finds by part of a name", async () => {
    expect(await ids("小学")).toEqual(["p3"]);
  });

  it("finds by pinyin initials and by full pinyin, together or apart, in any case", async () => {
    expect(await ids("CXZXYY")).toEqual(["p1", "p2"]);
    expect(await ids("diyixiaoxue")).toEqual(["p3"]);
    expect(await ids("di yi xiao xue")).toEqual(["p3"]);
  });

  it("finds by code over all datasets, the exact one first", async () => {
    const hits = await search("cx-03-12");
    expect(hits.map(({ dataset, id }) => `${dataset}/${id}`)).toEqual([
      "parcels/g1",
      "places/p4",
      "places/p5",
    ]);
  });

  it("finds by address, by a name in another language and by id", async () => {
    expect(await ids("鹿城路")).toEqual(["p3"]);
    expect(await ids("no. 1 school")).toEqual(["p3"]);
    expect(await ids("p4")).toEqual(["p4"]);
  });

  it("finds a feature without a name by its whole id, and by no part of it", async () => {
    expect(await ids("Ｂ-77")).toEqual(["Ｂ-77"]);
    expect(await ids("77")).toEqual([]);
  });

  it("wants every word, and prefers the phrase", async () => {
    expect(await ids("医院 东院")).toEqual(["p2"]);
    expect(await ids("building 1")).toEqual(["p5", "p4"]);
    expect(await ids("医院 小学")).toEqual([]);
  });

  it("says where a hit is", async () => {
    const [hit] = await search("第一小学");
    expect(hit).toEqual({
      kind: "feature",
      dataset: "places",
      id: "p3",
      name: "第一小学",
      class: "building",
      code: "",
      position: [101.54, 25.03, 1775],
    });
  });

  it("gives a typed position as the first hit", async () => {
    const [hit] = await search("101.54,25.03");
    expect(hit).toMatchObject({ kind: "coordinate", position: [101.54, 25.03, 0] });
  });

  it("keeps to the limit, and refuses one that is none", async () => {
    expect(await search("building", 1)).toHaveLength(1);
    for (const limit of ["0", "201", "x", "-1"]) {
      const { status, json } = await server.ask(`/api/search?q=a&limit=${limit}`);
      expect([status, (json() as { code: string }).code]).toEqual([400, "bad-limit"]);
    }
  });

  it.each(["", " ", "%", "_", "'", "\t", "\n", "\v"])("finds nothing for %j", async (query) => {
    expect(await ids(query)).toEqual([]);
  });

  it("refuses a query of more than 200 characters", async () => {
    const { status, json } = await server.ask(`/api/search?q=${"a".repeat(201)}`);
    expect([status, (json() as { code: string }).code]).toEqual([400, "query-too-long"]);
  });

  it("finds the new version's features once the catalogue is switched", async () => {
    data.publish([catalogueEntry({ id: "places", kind: "flat", version: SECOND })]);
    expect(await ids("新馆")).toEqual(["n1"]);
    expect(await ids("楚雄中心医院")).toEqual([]);
  });
});
