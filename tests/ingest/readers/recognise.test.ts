import { describe, expect, it } from "vitest";
import { recognise } from "../../../ingest/readers/recognise.ts";
import { createMemorySource } from "../../../ingest/sources/memory-source.ts";

const of = (content: string | Uint8Array, name = "a.bin") =>
  recognise(createMemorySource(name, typeof content === "string" ? Buffer.from(content) : content));
const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const shapefile = Buffer.alloc(100);
shapefile.writeInt32BE(9994, 0);

describe("recognise", () => {
  it("tells binary formats by their first bytes, whatever the name", async () => {
    for (const [content, format] of [
      [latin("PK\x03\x04rest"), "zip"],
      [shapefile, "shapefile"],
      [latin("fgb\x03fgb\x00"), "flatgeobuf"],
      [latin("SQLite format 3\0"), "geopackage"],
      [latin("II*\0"), "geotiff"],
      [latin("MM\0*"), "geotiff"],
      [latin("II+\0"), "geotiff"],
      [latin("MM\0+"), "geotiff"],
    ] as const) {
      expect((await of(content)).format).toBe(format);
    }
  });

  it("tells HGT tiles by size and name", async () => {
    const bytes = new Uint8Array(1201 * 1201 * 2);
    expect(await of(bytes, "N25E101.hgt")).toEqual({ format: "hgt", samples: 1201 });
    await expect(of(bytes.subarray(2), "N25E101.hgt")).rejects.toThrow(/2884800 bytes.*2,884,802/);
  });

  it("tells JSON formats by members in any order", async () => {
    for (const [text, format, layout] of [
      ['{"type":"FeatureCollection","features":[]}', "geojson", "whole"],
      [`{"features":[{"type":"CityJSON"}],"type":"FeatureCollection"}`, "geojson", "whole"],
      [`{"bbox":[${"1,".repeat(100_000)}1],"type":"FeatureCollection"}`, "geojson", "whole"],
      ['\ufeff \n{"type":"Feature"}\n', "geojson", "whole"],
      ['{"type":"Feature"}\n{"type":"Feature"}', "geojson", "sequence"],
      ['\x1e{"type":"Feature"}\n', "geojson", "sequence"],
      ['{"coordinates":[1,2],"type":"Point"}', "geojson", "whole"],
      ['{"type":"CityJSON","version":"2.0"}', "cityjson", "whole"],
      ['{"CityObjects":{"type":{}},"vertices":[],"type":"CityJSON"}', "cityjson", "whole"],
      ['{"type":"CityJSON"}\n{"type":"CityJSONFeature"}', "cityjson", "sequence"],
    ] as const) {
      expect(await of(text), text.slice(0, 60)).toEqual({ format, layout });
    }
  });

  it("names what a foreign file looks like and what to do", async () => {
    for (const [content, what] of [
      [latin("%PDF-1.7"), "a PDF document"],
      [latin("\x89PNG\r\n\x1a\n"), "a PNG image"],
      ["<!DOCTYPE html><html>", "an HTML page"],
      ['<?xml version="1.0"?><core:CityModel>', "a CityGML document"],
      ["<?xml version='1.0'?><kml>", "a KML document"],
      ["ISO-10303-21;", "an IFC"],
      [latin("LASF\0\0"), "a LAS or LAZ"],
      ["  0\nSECTION\n", "a DXF drawing"],
      ["lon,lat,name\n1,2,a\n", "a table of text"],
      ["[TITLE]\n", "an EPANET"],
      ['[{"type":"Feature"}]', "a JSON array"],
      ['{"type":"Topology","objects":{}}', "TopoJSON"],
      ['{"geometryType":"esriGeometryPolygon","features":[]}', "Esri JSON"],
      ["once upon a time", "plain text"],
      [latin("\xff\xfe{\0"), "UTF-16"],
    ] as const) {
      await expect(of(content), what).rejects.toMatchObject({
        kind: "Unsupported",
        code: "format-foreign",
        message: expect.stringContaining(what),
      });
    }
  });

  it("refuses empty and unknown files, naming them", async () => {
    await expect(of("", "b.shp")).rejects.toMatchObject({ code: "file-empty" });
    await expect(of(latin("\x01\x02\x00\xff\xfe"), "b.shp")).rejects.toThrow(
      /b\.shp begins with the bytes 01 02 00 ff fe/,
    );
    await expect(of('{"name":"x","version":1}')).rejects.toThrow(/the members name, version/);
  });
});
