import { X } from "lucide-react";
import { isMessageKey } from "../i18n/translate.ts";
import { hideToast } from "../store/toasts.ts";
import { useKernel, useText, useViewer } from "./kernel.tsx";

/** Short words at the lower middle; read out politely, gone by themselves. */
export function ToastList() {
  const { store } = useKernel();
  const text = useText();
  const toasts = useViewer((state) => state.toasts);
  return (
    <section className="toasts" aria-label={text("toasts.label")} aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.serial} className="toast" data-tone={toast.tone}>
          <span>
            {isMessageKey(toast.key)
              ? text(toast.key, toast.parameters)
              : text("problem.unknown", { code: toast.key })}
          </span>
          <button
            type="button"
            className="copy"
            aria-label={text("app.close")}
            onClick={() => hideToast(store, toast.serial)}
          >
            <X aria-hidden="true" />
          </button>
        </div>
      ))}
    </section>
  );
}
