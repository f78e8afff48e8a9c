import { useViewer } from "./kernel.tsx";

/** When the youngest dataset was ingested: the time of every figure counted over the catalogue. */
export const useNewest = (): string =>
  useViewer(
    (state) =>
      state.catalogue
        .map(({ created }) => created)
        .toSorted()
        .at(-1) ?? "",
  );
