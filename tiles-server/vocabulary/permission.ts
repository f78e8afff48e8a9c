/** Who asks: `local` came over the loopback interface without a proxy in between. */
export interface Caller {
  readonly kind: "local" | "remote";
}

/** What is asked for; `publish` and `remove` change what is served. */
export type Verb = "read" | "publish" | "remove";

/** What it is asked about. */
export type Resource =
  | { readonly kind: "viewer" }
  | { readonly kind: "health" }
  | { readonly kind: "metrics" }
  | { readonly kind: "catalogue" }
  | { readonly kind: "dataset"; readonly id: string }
  | { readonly kind: "scene"; readonly id: string }
  | { readonly kind: "scenes" }
  | { readonly kind: "search" }
  | { readonly kind: "uploads" }
  | { readonly kind: "upload"; readonly id: string };

/** The one question that every route, the raw tile path and every subscription asks. */
export type May = (caller: Caller, verb: Verb, resource: Resource) => boolean;
