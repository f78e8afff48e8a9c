import type { MercatorBounds } from "./flat-source.ts";

/** A named place of a point feature, for symbols. */
export interface PlacePoint {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly longitudeDegrees: number;
  readonly latitudeDegrees: number;
}

/** What the page asks the worker that keeps flat datasets; `serial` comes back with the answer. */
export type FlatRequest =
  | {
      readonly kind: "draw";
      readonly serial: number;
      readonly address: string;
      readonly style: string | undefined;
      readonly tile: { readonly x: number; readonly y: number; readonly level: number };
      readonly sizePixels: number;
      /** draws this feature alone */
      readonly onlyId?: string;
    }
  | {
      readonly kind: "pick";
      readonly serial: number;
      readonly address: string;
      readonly style: string | undefined;
      readonly longitudeDegrees: number;
      readonly latitudeDegrees: number;
      readonly toleranceMetres: number;
    }
  | { readonly kind: "points"; readonly serial: number; readonly address: string }
  | {
      readonly kind: "mask";
      readonly serial: number;
      readonly layers: readonly { readonly address: string; readonly style: string | undefined }[];
      readonly bounds: MercatorBounds;
      readonly sizePixels: number;
    };

/** Each answer is what its request is for, or the message of what went wrong. */
export type FlatAnswer =
  | {
      readonly kind: "drawn" | "masked";
      readonly serial: number;
      readonly image: ImageBitmap | undefined;
    }
  | { readonly kind: "picked"; readonly serial: number; readonly featureId: string | undefined }
  | { readonly kind: "pointed"; readonly serial: number; readonly points: readonly PlacePoint[] }
  | { readonly kind: "failed"; readonly serial: number; readonly message: string };
