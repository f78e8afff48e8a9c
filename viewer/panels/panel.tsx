import type { ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary.tsx";
import { useText } from "./kernel.tsx";

/** A docked panel: a landmark with its name, its own failures, and a bar while it loads. */
export function Panel(props: {
  readonly label: string;
  readonly side: "left" | "right";
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <aside className="panel" data-side={props.side} aria-label={props.label}>
      {props.isBusy === true ? <div className="busy-bar" aria-hidden="true" /> : null}
      <ErrorBoundary text={text("panel.failed")} retry={text("app.retry")}>
        {props.children}
      </ErrorBoundary>
    </aside>
  );
}
