import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { BadInputError, UnavailableError } from "../../ingest/vocabulary/errors.ts";
import { parseScene } from "../../scenes/parse-scene.ts";
import type { Scene } from "../../scenes/scene.ts";
import type { May } from "../vocabulary/permission.ts";
import type { Problem } from "../vocabulary/routes.ts";
import { HttpProblem, problemOf } from "./problem.ts";
import type { Route } from "./router.ts";

/** What lies in the scenes folder; a scene file that is wrong is named, and does not hide the others. */
export interface ScenesRead {
  readonly scenes: readonly Scene[];
  readonly problems: readonly (Problem & { readonly file: string })[];
}

/** Reads every `<id>.json` of a folder, in the order of the workspace bar. */
export async function readScenes(folder: string): Promise<ScenesRead> {
  const scenes: Scene[] = [];
  const problems: (Problem & { readonly file: string })[] = [];
  for (const file of await sceneFiles(folder)) {
    try {
      scenes.push(parseScene(parseJson(await readFile(join(folder, file), "utf8"), file), file));
    } catch (error) {
      problems.push({ ...problemOf(error), file });
    }
  }
  scenes.sort((a, b) => a.order - b.order);
  return { scenes, problems };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadInputError(
      "scene-invalid",
      `${file} is not JSON (${String(cause)}). Correct it.`,
      {
        parameters: { fileName: file },
        cause,
      },
    );
  }
}

async function sceneFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(".json") && name !== "tsconfig.json").sort();
  } catch (cause) {
    throw new UnavailableError(
      "scenes-unreadable",
      `The scenes folder ${folder} cannot be read. Check CITYTWIN_SCENES.`,
      { parameters: { folder }, cause },
    );
  }
}

/** `/api/scenes` and `/api/scenes/<id>`; read from disk each time, so an edited scene needs no restart. */
export function sceneRoutes(scenesFolder: string, may: May): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/api/scenes",
      verb: "read",
      resource: () => ({ kind: "scenes" }),
      async handle({ context, caller }) {
        const { scenes, problems } = await readScenes(scenesFolder);
        const seen = scenes.filter(({ id }) => may(caller, "read", { kind: "scene", id }));
        context.set("Cache-Control", "no-cache");
        context.body = problems.length === 0 ? { scenes: seen } : { scenes: seen, problems };
      },
    },
    {
      method: "GET",
      path: "/api/scenes/:id",
      verb: "read",
      resource: ({ id = "" }) => ({ kind: "scene", id }),
      async handle({ context, parameters }) {
        const { id = "" } = parameters;
        const { scenes, problems } = await readScenes(scenesFolder);
        const scene = scenes.find((candidate) => candidate.id === id);
        if (scene === undefined) {
          const wrong = problems.find(({ file }) => file === `${id}.json`);
          throw wrong === undefined ? sceneNotFound(id) : sceneInvalid(wrong);
        }
        context.set("Cache-Control", "no-cache");
        context.body = scene;
      },
    },
  ];
}

/** The file is there but wrong: not the caller's fault, and nothing a caller can mend. */
const sceneInvalid = ({ code, detail, parameters }: Problem): UnavailableError =>
  new UnavailableError(code, detail, { parameters });

const sceneNotFound = (scene: string): HttpProblem =>
  new HttpProblem(404, "scene-not-found", `There is no scene ${scene}.`, { parameters: { scene } });
