import { HttpProblem } from "./problem.ts";

const LONGEST_NAME_BYTES = 200;

/**
 * The file name that a browser gave, as it may be written to disk: its last part, without folders.
 * @throws HttpProblem 400 `bad-file-name`
 */
export function uploadFileName(name: unknown): string {
  const last = typeof name === "string" ? (name.split(/[/\\]/).at(-1)?.trim() ?? "") : "";
  const isRight =
    last !== "" &&
    !last.startsWith(".") &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in a name is refused
    !/[\u0000-\u001f\u007f]/.test(last) &&
    Buffer.byteLength(last) <= LONGEST_NAME_BYTES;
  if (isRight) return last;
  throw new HttpProblem(
    400,
    "bad-file-name",
    `name is ${JSON.stringify(name ?? "").slice(0, 80)}; expected the file's name, at most ${LONGEST_NAME_BYTES} bytes and not beginning with a dot.`,
    { parameters: { limit: LONGEST_NAME_BYTES } },
  );
}

/** Files that only accompany another: ingest finds them beside it and is not given them by name. */
const SIDECAR =
  /\.(?:dbf|shx|prj|cpg|qpj|sbn|sbx|qix|fix|tfw|jgw|pgw|wld|ovr|aux\.xml|shp\.xml|qmd)$/i;

/** The files of an upload that ingest is called with. */
export function principalFiles(names: readonly string[]): readonly string[] {
  const principal = names.filter((name) => !SIDECAR.test(name));
  return principal.length === 0 ? names : principal;
}

/** A dataset id from a file's name that none of `taken` has: "roads", "roads-2". */
export function freeDatasetId(fileName: string, taken: ReadonlySet<string>): string {
  const stem = fileName.replace(/(?:\.(?:city|geo))?(?:\.[a-z0-9]{1,8})?$/i, "");
  const latin = stem
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 48);
  // A name in Chinese leaves nothing; its title shows it all the same.
  const base = latin === "" ? "upload" : latin;
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
