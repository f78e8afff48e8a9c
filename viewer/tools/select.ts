import type { Tool } from "../store/tool.ts";

/** Picking is what a click does while no other tool is on; running it clears what is picked. */
export const SELECT_TOOL: Tool = {
  id: "select",
  key: "tool.select",
  shortcut: "V",
  isOn: () => true,
  run({ store }) {
    store.run({ kind: "select", selection: undefined });
  },
};
