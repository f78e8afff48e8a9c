import type { MessageKey } from "../i18n/message-key.ts";
import type { ViewerStore } from "./create-store.ts";
import type { ViewerState } from "./state.ts";

/** What a tool may use beside the store. */
export interface ToolContext {
  readonly store: ViewerStore;
  /** a PNG of the next frame; undefined until the globe is up */
  readonly capture: (() => Promise<Blob>) | undefined;
}

/** One entry of the tool bar, the palette and the shortcuts. */
export interface Tool {
  readonly id: string;
  readonly key: MessageKey;
  /** one key, pressed while no field has the focus */
  readonly shortcut?: string;
  readonly isOn?: (state: ViewerState) => boolean;
  readonly run: (context: ToolContext) => void | Promise<void>;
}
