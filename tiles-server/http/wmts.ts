import { join } from "node:path";
import type { Context } from "koa";
import {
  type CatalogueEntry,
  DATASET_ID,
  versionFolder,
} from "../../ingest/vocabulary/catalogue.ts";
import { degrees, degreesToRadians } from "../../ingest/vocabulary/units.ts";
import type { Caller, May } from "../vocabulary/permission.ts";
import type { CatalogueReader } from "./catalog.ts";
import { readDatasetDocument } from "./dataset-documents.ts";
import { forbidden } from "./problem.ts";
import type { Route } from "./router.ts";
import type { SendFile } from "./send-file.ts";
import { type MatrixLimits, type WmtsLayer, wmtsCapabilities, wmtsException } from "./wmts-xml.ts";

export interface WmtsServices {
  readonly catalogue: CatalogueReader;
  readonly dataFolder: string;
  readonly sendFile: SendFile;
  readonly may: May;
  /** how others reach this server; undefined: as the request's Host says */
  readonly publicOrigin: string | undefined;
}

/**
 * Imagery as WMTS 1.0 in the GoogleMapsCompatible matrix set, by query (KVP) and by path (RESTful), for
 * QGIS, ArcGIS and other desktops. The tiles are the same files that `/imagery` serves.
 * @see OGC 07-057r7, OpenGIS Web Map Tile Service Implementation Standard 1.0.0
 */
export function wmtsRoutes(services: WmtsServices): readonly Route[] {
  const route = (path: string, handle: Route["handle"]): Route => ({
    method: "GET",
    path,
    verb: "read",
    resource: ({ layer }) =>
      layer === undefined ? { kind: "catalogue" } : { kind: "dataset", id: layer },
    handle,
  });
  const capabilities = async (context: Context, caller: Caller): Promise<void> => {
    const { datasets } = await services.catalogue.read();
    const seen = datasets.filter(
      ({ id, kind }) => kind === "imagery" && services.may(caller, "read", { kind: "dataset", id }),
    );
    const layers = await Promise.all(seen.map((entry) => layerOf(services.dataFolder, entry)));
    context.set("Cache-Control", "no-cache");
    context.type = "application/xml; charset=utf-8";
    const origin = services.publicOrigin ?? `${context.protocol}://${context.host}`;
    context.body = wmtsCapabilities(`${origin}/wmts`, layers);
  };
  return [
    route("/wmts", async ({ context, caller }) => {
      const query = upperCaseKeys(context.query);
      const request = (query["REQUEST"] ?? "").toLowerCase();
      if ((query["SERVICE"] ?? "WMTS").toUpperCase() !== "WMTS") {
        sayException(context, "InvalidParameterValue", "SERVICE", "SERVICE must be WMTS.");
      } else if (request === "getcapabilities" || request === "") {
        await capabilities(context, caller);
      } else if (request === "gettile") {
        await sendTile(services, context, caller, {
          layer: query["LAYER"] ?? "",
          matrixSet: query["TILEMATRIXSET"] ?? "",
          matrix: query["TILEMATRIX"] ?? "",
          row: query["TILEROW"] ?? "",
          column: query["TILECOL"] ?? "",
        });
      } else {
        sayException(
          context,
          "OperationNotSupported",
          "REQUEST",
          "REQUEST must be GetCapabilities or GetTile.",
        );
      }
    }),
    route("/wmts/1.0.0/WMTSCapabilities.xml", ({ context, caller }) =>
      capabilities(context, caller),
    ),
    route(
      "/wmts/:layer/:style/:matrixSet/:matrix/:row/:column",
      ({ context, caller, parameters }) =>
        sendTile(services, context, caller, {
          layer: parameters["layer"] ?? "",
          matrixSet: parameters["matrixSet"] ?? "",
          matrix: parameters["matrix"] ?? "",
          row: parameters["row"] ?? "",
          column: (parameters["column"] ?? "").replace(/\.webp$/, ""),
        }),
    ),
  ];
}

interface TileRequest {
  readonly layer: string;
  readonly matrixSet: string;
  readonly matrix: string;
  readonly row: string;
  readonly column: string;
}

const NUMBER = /^(?:0|[1-9]\d{0,8})$/;

async function sendTile(
  services: WmtsServices,
  context: Context,
  caller: Caller,
  { layer, matrixSet, matrix, row, column }: TileRequest,
): Promise<void> {
  if (!/^GoogleMapsCompatible(?:512)?$/.test(matrixSet)) {
    const expected = "TILEMATRIXSET must be GoogleMapsCompatible.";
    return sayException(context, "InvalidParameterValue", "TILEMATRIXSET", expected);
  }
  if (![matrix, row, column].every((value) => NUMBER.test(value))) {
    const expected = "TILEMATRIX, TILEROW and TILECOL must be whole numbers.";
    return sayException(context, "InvalidParameterValue", "TILEMATRIX", expected);
  }
  if (!services.may(caller, "read", { kind: "dataset", id: layer })) {
    throw forbidden("read", `dataset ${layer}`);
  }
  const entry = DATASET_ID.test(layer) ? await services.catalogue.find(layer) : undefined;
  if (entry?.kind !== "imagery") {
    return sayException(context, "InvalidParameterValue", "LAYER", `There is no layer ${layer}.`);
  }
  const path = `${matrix}/${column}/${row}.webp`;
  context.respond = false;
  services.sendFile(context.req, context.res, {
    path: join(services.dataFolder, versionFolder(layer, entry.version), path),
    contentType: "image/webp",
    cacheControl: "no-cache",
    validator: `${entry.version}-${path}`,
    encodings: [],
  });
}

async function layerOf(dataFolder: string, entry: CatalogueEntry): Promise<WmtsLayer> {
  const imagery = await readDatasetDocument(dataFolder, entry);
  const tileSize = imagery["tileSize"];
  return {
    id: entry.id,
    title: entry.title["zh-CN"],
    version: entry.version,
    boundsDegrees: entry.boundsDegrees,
    tileSize: typeof tileSize === "number" ? tileSize : 256,
    limits: limitsOf(entry),
  };
}

/** Latitudes beyond the square of web mercator have no tiles. */
const HIGHEST_LATITUDE_DEGREES = 85.0511287798066;

/** The rows and columns that a dataset's bounds touch on each of its levels. */
function limitsOf({ boundsDegrees, levels }: CatalogueEntry): readonly MatrixLimits[] {
  const [west, south, east, north] = boundsDegrees;
  const [first, last] = levels ?? [0, 0];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const level = first + index;
    return {
      level,
      firstColumn: columnAt(west, level),
      lastColumn: columnAt(east, level),
      firstRow: rowAt(north, level),
      lastRow: rowAt(south, level),
    };
  });
}

const withinMatrix = (index: number, level: number): number =>
  Math.max(0, Math.min(2 ** level - 1, Math.floor(index)));

const columnAt = (longitudeDegrees: number, level: number): number =>
  withinMatrix(((longitudeDegrees + 180) / 360) * 2 ** level, level);

function rowAt(latitudeDegrees: number, level: number): number {
  const latitude = Math.max(
    -HIGHEST_LATITUDE_DEGREES,
    Math.min(HIGHEST_LATITUDE_DEGREES, latitudeDegrees),
  );
  const mercator = Math.asinh(Math.tan(degreesToRadians(degrees(latitude)))) / Math.PI;
  return withinMatrix(((1 - mercator) / 2) * 2 ** level, level);
}

function sayException(context: Context, code: string, locator: string, text: string): void {
  context.status = 400;
  context.type = "application/xml; charset=utf-8";
  context.body = wmtsException(code, locator, text);
}

function upperCaseKeys(
  query: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key.toUpperCase(), [value].flat()[0] ?? ""] as const],
  );
  return Object.fromEntries(entries);
}
