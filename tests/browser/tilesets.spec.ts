import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { tileBuildings } from "../../ingest/tilers/buildings/tile-buildings.ts";
import { tileInstances } from "../../ingest/tilers/instances/tile-instances.ts";
import type { TilingContext } from "../../ingest/tileset/tiling.ts";
import { createFolderContext } from "../support/folder-sink.ts";
import { footprint, radiansAt } from "../support/seeded-buildings.ts";
import { openCesiumPage, SERVED_FOLDER } from "../support/serve-cesium.ts";

/** Shows each value that a shader can read as a colour: red is right, anything else is not. */
const SHADER = `
void fragmentMain(FragmentInput fsInput, inout czm_modelMaterial material) {
  bool isWall = fsInput.attributes.facade.y > 0.5 && fsInput.attributes.facade.y < 1.5;
  float height = fsInput.attributes.texCoord_0.y;
  bool isRight = float(fsInput.metadata.use) == 2.0
    && float(fsInput.metadata.storeys) == 7.0
    && float(fsInput.metadata.year) == 1999.0
    && float(fsInput.metadata.seed) < 4096.0
    && abs(fsInput.metadata.heightMetres - 24.5) < 0.001
    && (!isWall || (abs(fsInput.attributes.facade.x - 40.0) < 0.1 && height > -2.1 && height < 25.7));
  material.diffuse = vec3(isRight ? 1.0 : 0.0, isRight ? 0.0 : 1.0, 0.0);
  material.emissive = material.diffuse;
}`;

interface Seen {
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly pixel: readonly number[];
  readonly errors: readonly string[];
}

/** Loads the tileset, looks at its middle from the south and says what lies there. */
async function see(page: Page, shader: string | undefined): Promise<Seen> {
  return page.evaluate(
    async ({ url, fragmentShaderText }) => {
      // biome-ignore lint/suspicious/noExplicitAny: Cesium's global, in the page
      const { Cesium } = globalThis as any;
      // CesiumJS 1.145 looks up the property table of the asset ids, which have none.
      const held = Symbol();
      Object.defineProperty(Cesium.StructuralMetadata.prototype, "_propertyTables", {
        get() {
          return this[held];
        },
        set(tables) {
          if (tables)
            Object.defineProperty(tables, "undefined", { value: { class: { properties: {} } } });
          this[held] = tables;
        },
      });
      const widget = new Cesium.CesiumWidget("globe", {
        baseLayer: false,
        skyBox: false,
        skyAtmosphere: false,
        msaaSamples: 1,
        contextOptions: { webgl: { preserveDrawingBuffer: true } },
      });
      const { scene } = widget;
      scene.globe.show = false;
      const errors: string[] = [];
      const tileset = await Cesium.Cesium3DTileset.fromUrl(url);
      tileset.tileFailed.addEventListener((failure: { message: string }) => {
        errors.push(failure.message);
      });
      if (fragmentShaderText !== undefined)
        tileset.customShader = new Cesium.CustomShader({
          lightingModel: Cesium.LightingModel.UNLIT,
          fragmentShaderText,
        });
      scene.primitives.add(tileset);
      const { center, radius } = tileset.boundingSphere;
      widget.camera.lookAt(center, new Cesium.HeadingPitchRange(0.2, -0.5, radius * 2.5));
      let isSettled = false;
      tileset.initialTilesLoaded.addEventListener(() => {
        isSettled = true;
      });
      for (let frame = 0; frame < 500 && !isSettled; frame++) {
        scene.render();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      for (let frame = 0; frame < 5; frame++) scene.render();
      const { drawingBufferWidth: width, drawingBufferHeight: height } = scene.context;
      const picked = scene.pick(new Cesium.Cartesian2(width / 2, height / 2));
      scene.render();
      const pixel = new Uint8Array(4);
      const gl = scene.context._gl;
      gl.readPixels(width / 2, height / 2, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      const names: string[] = picked?.getPropertyIds?.() ?? [];
      return {
        properties:
          picked && Object.fromEntries(names.map((name) => [name, picked.getProperty(name)])),
        pixel: [...pixel],
        errors,
      };
    },
    { url: `${SERVED_FOLDER}/tileset.json`, fragmentShaderText: shader },
  );
}

async function seeTiled(
  page: Page,
  tile: (context: TilingContext) => Promise<unknown>,
  shader?: string,
): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), "citytwin-tiles-"));
  try {
    await tile(createFolderContext(folder));
    await openCesiumPage(page, folder);
    return await see(page, shader);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("a building is picked with its properties, and a shader reads its table and its facades", async ({
  page,
}) => {
  const square = [
    [
      [-20, -20],
      [20, -20],
      [20, 20],
      [-20, 20],
    ],
  ] as const;
  const building = footprint(square, {
    id: "楼-1",
    use: "office",
    heightMetres: 24.5,
    storeys: 7,
    year: 1999,
  });
  const seen = await seeTiled(page, (context) => tileBuildings([[building]], context), SHADER);
  expect(seen.errors).toEqual([]);
  expect(seen.properties).toMatchObject({ id: "楼-1", use: "office", storeys: 7, year: 1999 });
  expect(seen.pixel[0]).toBeGreaterThan(200);
  expect(seen.pixel[1]).toBeLessThan(60);
});

test("a tree is picked with its properties", async ({ page }) => {
  const [longitudeRadians, latitudeRadians] = radiansAt(0, 0);
  const shrub = {
    id: "树-1",
    asset: 5,
    className: "shrub",
    prototype: "shrub",
    longitudeRadians,
    latitudeRadians,
    footHeightMetres: 0,
    // CesiumJS leaves scale out of an instance's bounds, and clips what is scaled by much.
    heightMetres: 1.3,
    crownMetres: 1.6,
    headingRadians: undefined,
  } as const;
  const seen = await seeTiled(page, (context) => tileInstances([[shrub]], context));
  expect(seen.errors).toEqual([]);
  expect(seen.properties).toEqual({ id: "树-1", class: "shrub" });
});
