import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { MessageKey, MessageParameters } from "../i18n/message-key.ts";
import { translate } from "../i18n/translate.ts";
import type { ViewerStore } from "../store/create-store.ts";
import type { Session } from "../store/session.ts";
import type { ViewerState } from "../store/state.ts";
import type { Tool, ToolContext } from "../store/tool.ts";

/** What panels stand on: the framework-free store and session, and the tools as data. */
export interface Kernel {
  readonly store: ViewerStore;
  readonly session: Session;
  readonly tools: readonly Tool[];
  readonly toolContext: () => ToolContext;
}

const KernelContext = createContext<Kernel | undefined>(undefined);

/** Gives the kernel to all panels below. */
export function KernelProvider(props: { readonly kernel: Kernel; readonly children: ReactNode }) {
  return <KernelContext value={props.kernel}>{props.children}</KernelContext>;
}

/** The kernel; a panel outside its provider is a bug. */
export function useKernel(): Kernel {
  const kernel = useContext(KernelContext);
  if (kernel === undefined) throw new Error("a panel is drawn outside KernelProvider");
  return kernel;
}

/** A part of the state; the panel is drawn again when that part changes. */
export function useViewer<Part>(selector: (state: ViewerState) => Part): Part {
  return useStore(useKernel().store, selector);
}

/** Sentences in the reader's language. */
export function useText(): (key: MessageKey, parameters?: MessageParameters) => string {
  const language = useViewer((state) => state.language);
  return (key, parameters) => translate(language, key, parameters);
}
