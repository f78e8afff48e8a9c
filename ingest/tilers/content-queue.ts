import type { TileDraft } from "../tileset/tileset-json.ts";
import type { TilingContext } from "../tileset/tiling.ts";

/** Stores contents while the next tile is being made; a draft gets its address when its content is stored. */
export interface ContentQueue {
  readonly stored: number;
  /** Returns at once unless too many are on their way. */
  store(draft: TileDraft, glb: Uint8Array): Promise<void>;
  /** Waits until every content is stored. */
  settle(): Promise<void>;
}

export function createContentQueue({ sink, workerCount }: TilingContext): ContentQueue {
  const pending = new Set<Promise<void>>();
  let stored = 0;
  return {
    get stored() {
      return stored;
    },
    async store(draft, glb) {
      stored++;
      const write = sink.writeContent(glb, "glb").then((uri) => {
        draft.contentUri = uri;
        pending.delete(write);
      });
      // A rejection is met by whoever waits next; without this it would first count as unhandled.
      write.catch(() => {});
      pending.add(write);
      if (pending.size > workerCount + 1) await Promise.race(pending);
    },
    async settle() {
      await Promise.all(pending);
    },
  };
}
