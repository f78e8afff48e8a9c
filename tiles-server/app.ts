import type { IncomingMessage, ServerResponse } from "node:http";
import Koa from "koa";
import type { Config } from "./config.ts";
import { createCatalogueReader } from "./http/catalog.ts";
import { catalogueRoutes } from "./http/catalogue-routes.ts";
import { datasetDocumentRoutes } from "./http/dataset-documents.ts";
import { featureRoutes } from "./http/features.ts";
import { createFileCache } from "./http/file-cache.ts";
import { createGroundHeight } from "./http/ground.ts";
import { healthRoutes } from "./http/health.ts";
import { createMetrics } from "./http/metrics.ts";
import { createProblems } from "./http/problems.ts";
import { createPropertyStores } from "./http/property-stores.ts";
import { createRawTiles } from "./http/raw-tiles.ts";
import { createRouter, type Route } from "./http/router.ts";
import { createSameOrigin } from "./http/same-origin.ts";
import { sceneRoutes } from "./http/scenes.ts";
import { createSearch } from "./http/search.ts";
import { createSecurityHeaders } from "./http/security-headers.ts";
import { createSendFile } from "./http/send-file.ts";
import { createStaticViewer } from "./http/static-viewer.ts";
import { createUploadStore } from "./http/upload-store.ts";
import { uploadRoutes } from "./http/uploads.ts";
import { wmtsRoutes } from "./http/wmts.ts";
import type { May } from "./vocabulary/permission.ts";

/** Answers requests until it is closed. */
export interface App {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** every address that a router answers, for the test that `may` is asked on each */
  readonly routes: readonly Route[];
  /** Reads what the first requests will need. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

export interface AppServices {
  readonly may: May;
  readonly log: (line: string) => void;
}

/** The life of a request: the raw tile path, then Koa's list from top to bottom. */
export function createApp(config: Config, { may, log }: AppServices): App {
  const { dataFolder, corsOrigin } = config;
  const catalogue = createCatalogueReader(dataFolder);
  const cache = createFileCache({ capacityBytes: config.cacheBytes });
  const sendFile = createSendFile(cache);
  const metrics = createMetrics(cache);
  const stores = createPropertyStores(dataFolder);
  const groundHeight = createGroundHeight(catalogue, dataFolder);
  const search = createSearch({ catalogue, stores, groundHeight, may });
  const uploads = createUploadStore({ ...config, catalogue, log });
  const routes: readonly Route[] = [
    ...healthRoutes(catalogue, metrics),
    ...catalogueRoutes(catalogue, may),
    ...sceneRoutes(config.scenesFolder, may),
    ...featureRoutes(catalogue, stores),
    ...search.routes,
    ...uploadRoutes(uploads),
    ...datasetDocumentRoutes(catalogue, dataFolder),
    ...wmtsRoutes({ catalogue, dataFolder, sendFile, may, publicOrigin: config.publicOrigin }),
  ];

  const koa = new Koa();
  koa.use(createProblems(log));
  koa.use(createSecurityHeaders(corsOrigin));
  koa.use(createSameOrigin(knownHosts(config)));
  koa.use(createRouter(routes, may));
  koa.use(createStaticViewer(config.viewerFolder, { may, sendFile, cache }));
  koa.on("error", (error: Error) => log(error.stack ?? error.message));
  const answerWithKoa = koa.callback();
  const answerTile = createRawTiles({ dataFolder, catalogue, may, sendFile, corsOrigin });

  return {
    routes,
    handle(request, response) {
      const isTile = answerTile(request, response);
      // A tile from memory is answered already; a listener would cost it 2 of its 45 µs.
      if (response.headersSent) metrics.countAnswer(request.url, response.statusCode);
      else response.once("finish", () => metrics.countAnswer(request.url, response.statusCode));
      if (!isTile) void answerWithKoa(request, response);
    },
    async warm() {
      await uploads.removeStale();
      await search.warm();
    },
    async close() {
      await uploads.close();
      metrics.close();
      stores.close();
    },
  };
}

const knownHosts = (config: Config): readonly string[] =>
  [config.host, config.publicOrigin && new URL(config.publicOrigin).hostname].filter(
    (host) => host !== undefined,
  );
