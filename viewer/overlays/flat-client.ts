import type { FlatAnswer, FlatRequest, PlacePoint } from "./flat-messages.ts";
import type { MercatorBounds } from "./flat-source.ts";

type Unsent<Request> = Request extends { readonly serial: number }
  ? Omit<Request, "serial">
  : never;

/** The page's side of the flat worker. */
export interface FlatClient {
  readonly draw: (
    request: Omit<Extract<FlatRequest, { kind: "draw" }>, "kind" | "serial">,
  ) => Promise<ImageBitmap | undefined>;
  readonly pick: (
    request: Omit<Extract<FlatRequest, { kind: "pick" }>, "kind" | "serial">,
  ) => Promise<string | undefined>;
  readonly points: (address: string) => Promise<readonly PlacePoint[]>;
  readonly mask: (
    layers: readonly { readonly address: string; readonly style: string | undefined }[],
    bounds: MercatorBounds,
    sizePixels: number,
  ) => Promise<ImageBitmap | undefined>;
  readonly close: () => void;
}

/** Starts the worker that reads, draws and picks flat datasets, so that no frame waits for them. */
export function createFlatClient(): FlatClient {
  const worker = new Worker(new URL("./flat-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<
    number,
    { readonly resolve: (answer: FlatAnswer) => void; readonly reject: (error: Error) => void }
  >();
  let serial = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<FlatAnswer>) => {
    const asked = waiting.get(data.serial);
    waiting.delete(data.serial);
    if (data.kind === "failed") asked?.reject(new Error(data.message));
    else asked?.resolve(data);
  });
  const ask = (request: Unsent<FlatRequest>): Promise<FlatAnswer> =>
    new Promise((resolve, reject) => {
      serial++;
      waiting.set(serial, { resolve, reject });
      worker.postMessage({ ...request, serial } as FlatRequest);
    });
  return {
    async draw(request) {
      const answer = await ask({ kind: "draw", ...request });
      return answer.kind === "drawn" ? answer.image : undefined;
    },
    async pick(request) {
      const answer = await ask({ kind: "pick", ...request });
      return answer.kind === "picked" ? answer.featureId : undefined;
    },
    async points(address) {
      const answer = await ask({ kind: "points", address });
      return answer.kind === "pointed" ? answer.points : [];
    },
    async mask(layers, bounds, sizePixels) {
      const answer = await ask({ kind: "mask", layers, bounds, sizePixels });
      return answer.kind === "masked" ? answer.image : undefined;
    },
    close() {
      worker.terminate();
      for (const { reject } of waiting.values()) reject(new Error("The flat worker was closed."));
      waiting.clear();
    },
  };
}
