import type { Caller, May, Resource, Verb } from "../vocabulary/permission.ts";

/** Whose uploads are taken: local callers, everybody who reaches the port, or nobody. */
export type PublishPolicy = "local" | "everyone" | "nobody";

/**
 * The one function that every route and the raw tile path asks. Everybody who reaches the port reads
 * everything: it is bound to loopback unless its operator opened it. Changing what is served is a local
 * caller's right unless the operator says otherwise.
 */
export function createMay(publishPolicy: PublishPolicy): May {
  return (caller: Caller, verb: Verb, _resource: Resource): boolean => {
    switch (verb) {
      case "read":
        return true;
      case "publish":
      case "remove":
        return (
          publishPolicy === "everyone" || (publishPolicy === "local" && caller.kind === "local")
        );
    }
  };
}
