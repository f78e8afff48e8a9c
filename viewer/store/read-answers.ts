import { type CatalogueEntry, DATASET_KINDS } from "../../ingest/vocabulary/catalogue.ts";
import { TwinError, UnavailableError } from "../../ingest/vocabulary/errors.ts";
import { parseScene } from "../../scenes/parse-scene.ts";
import type { Scene } from "../../scenes/scene.ts";
import type {
  FeatureAnswer,
  SearchHit,
  UploadState,
} from "../../tiles-server/vocabulary/routes.ts";
import { isProblem, ServerProblemError } from "./fetch-json.ts";

/** `/api/scenes`: a scene that does not parse, here or on the server, is reported; the others still open. */
export function readScenes(answer: unknown): {
  readonly scenes: readonly Scene[];
  readonly problems: readonly TwinError[];
} {
  const scenes: Scene[] = [];
  const problems: TwinError[] = [];
  for (const [index, json] of listOf(answer, "scenes").entries()) {
    try {
      scenes.push(parseScene(json, `scene ${index + 1}`));
    } catch (error) {
      if (!(error instanceof TwinError)) throw error;
      problems.push(error);
    }
  }
  for (const problem of serverProblems(answer)) problems.push(problem);
  scenes.sort((a, b) => a.order - b.order);
  return { scenes, problems };
}

/** Scene files that the server left out; it names none where all are right. */
const serverProblems = (answer: unknown): readonly TwinError[] =>
  hasList(answer, "problems")
    ? answer.problems.filter(isProblem).map((problem) => new ServerProblemError(problem))
    : [];

/** `/api/catalog`: entries of a kind that this viewer does not know are left out. */
export const readCatalogue = (answer: unknown): readonly CatalogueEntry[] =>
  listOf(answer, "datasets").filter(isCatalogueEntry);

/** `/api/search` */
export const readHits = (answer: unknown): readonly SearchHit[] =>
  listOf(answer, "hits").filter(
    (hit): hit is SearchHit =>
      hasText(hit, "id") && hasText(hit, "dataset") && hasText(hit, "name"),
  );

/** `/api/features/<dataset>/<featureId>` */
export function readFeature(answer: unknown): FeatureAnswer {
  if (!hasText(answer, "id") || !hasText(answer, "dataset") || !("properties" in answer)) {
    throw invalid("a feature");
  }
  return answer as unknown as FeatureAnswer;
}

/** `/api/uploads/<id>` */
export function readUpload(answer: unknown): UploadState {
  if (!hasText(answer, "id") || !hasText(answer, "state")) throw invalid("an upload");
  return answer as unknown as UploadState;
}

function isCatalogueEntry(value: unknown): value is CatalogueEntry {
  return (
    hasText(value, "id") &&
    hasText(value, "kind") &&
    DATASET_KINDS.some((kind) => kind === value.kind) &&
    "counts" in value &&
    "boundsDegrees" in value
  );
}

function listOf<Name extends string>(answer: unknown, name: Name): readonly unknown[] {
  if (!hasList(answer, name)) throw invalid(`a list of ${name}`);
  return answer[name];
}

const hasList = <Name extends string>(
  value: unknown,
  name: Name,
): value is Readonly<Record<Name, readonly unknown[]>> =>
  typeof value === "object" &&
  value !== null &&
  Array.isArray((value as Readonly<Record<string, unknown>>)[name]);

const hasText = <Name extends string>(
  value: unknown,
  name: Name,
): value is Readonly<Record<Name, string>> & object =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Readonly<Record<string, unknown>>)[name] === "string";

const invalid = (expected: string): UnavailableError =>
  new UnavailableError("answer-invalid", `The server's answer is not ${expected}.`, {
    parameters: { expected },
  });
