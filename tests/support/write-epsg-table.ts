import { writeFileSync } from "node:fs";
import { epsgTableModule } from "./reduce-epsg.ts";

writeFileSync(new URL("../../ingest/vocabulary/epsg-table.ts", import.meta.url), epsgTableModule());
