import { linkQuery } from "../store/keep-address.ts";
import { LINK_CHARACTERS } from "../store/link.ts";
import { showToast } from "../store/toasts.ts";
import type { Tool } from "../store/tool.ts";

/** Copies a link to the view and says so. */
export const SHARE_TOOL: Tool = {
  id: "share",
  key: "top.share",
  shortcut: "C",
  async run({ store }) {
    const query = linkQuery(store.getState());
    const link = `${location.origin}${location.pathname}?${query}`;
    history.replaceState(null, "", `?${query}`);
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      // Pages without https, and readers who refuse: the address bar holds the same link.
      showToast(store, "toast.copy.failed");
      return;
    }
    const isLong = link.length > LINK_CHARACTERS;
    showToast(store, isLong ? "toast.link.long" : "toast.copied", {
      parameters: { length: link.length, limit: LINK_CHARACTERS },
    });
  },
};
