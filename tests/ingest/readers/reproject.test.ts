import { describe, expect, it } from "vitest";
import { createReprojector } from "../../../ingest/readers/reproject.ts";
import { parseCrs } from "../../../ingest/vocabulary/crs.ts";

const EARTH_RADIUS_METRES = 6378137;

describe("reproject", () => {
  it.each(["EPSG:4543", "EPSG:7415", "EPSG:2056", "EPSG:3547", "EPSG:3857", "EPSG:32618"])(
    "%s: the grid of patches stays within its stated error of the exact formula",
    (code) => {
      const crs = parseCrs(code);
      const [west, south, east, north] = crs.areaDegrees!;
      const centre = crs.fromGeodetic(
        ((west + east) / 2) * (Math.PI / 180),
        ((south + north) / 2) * (Math.PI / 180),
        0,
      );
      const reprojector = createReprojector(crs);
      const exact: number[] = [];
      const positions = new Float64Array(3 * 2000);
      for (let vertex = 0; vertex < 2000; vertex++) {
        const x = centre[0] + Math.cos(vertex) * vertex * 3;
        const y = centre[1] + Math.sin(vertex) * vertex * 3;
        positions.set([x, y, 12], vertex * 3);
        exact.push(...crs.toGeodetic(x, y, 12));
      }
      reprojector.reproject(positions);
      let worstMetres = 0;
      for (let vertex = 0; vertex < 2000; vertex++) {
        const dx = (positions[vertex * 3]! - exact[vertex * 3]!) * Math.cos(exact[vertex * 3 + 1]!);
        const dy = positions[vertex * 3 + 1]! - exact[vertex * 3 + 1]!;
        worstMetres = Math.max(worstMetres, Math.hypot(dx, dy) * EARTH_RADIUS_METRES);
        expect(positions[vertex * 3 + 2]).toBe(exact[vertex * 3 + 2]);
      }
      expect(worstMetres).toBeLessThan(1e-4);
    },
  );

  it("coordinates that the CRS is not made for are refused with the fitting grids", () => {
    const reprojector = createReprojector(parseCrs("EPSG:4326"));
    expect(() => reprojector.reproject(new Float64Array([34_453_620, 2_769_000, 0]))).toThrow(
      /not in the area of EPSG:4326.*EPSG:4522/,
    );
  });
});
