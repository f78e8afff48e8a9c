import { type PointerEvent, type ReactNode, useEffect, useRef } from "react";
import { useText } from "./kernel.tsx";

/** 96 px with handle and tabs, 424 px, or all but the search field. */
export type SheetHeight = "peek" | "half" | "full";

const HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];
/** A shorter drag is a press. */
const DRAG_PIXELS = 24;

/** The phone's one panel: its handle is dragged or pressed; pressing goes around the heights. */
export function Sheet(props: {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  /** what is read beside the handle while the sheet is down */
  readonly title: string;
  readonly children: ReactNode;
}) {
  const text = useText();
  const { height, onHeight } = props;
  const startY = useRef<number>(undefined);
  // A drag ends in a click too; that click must not move the sheet a second time.
  const wasDragged = useRef(false);
  useEffect(() => {
    document.documentElement.dataset["sheet"] = height;
  }, [height]);
  const step = (by: 1 | -1): void => {
    const index = HEIGHTS.indexOf(height) + by;
    onHeight(HEIGHTS[Math.min(Math.max(index, 0), HEIGHTS.length - 1)] ?? "half");
  };
  const onPointerUp = (event: PointerEvent): void => {
    const dragged = event.clientY - (startY.current ?? event.clientY);
    startY.current = undefined;
    wasDragged.current = Math.abs(dragged) >= DRAG_PIXELS;
    if (wasDragged.current) step(dragged < 0 ? 1 : -1);
  };
  const action = text(height === "full" ? "sheet.collapse" : "sheet.expand");
  return (
    <section className="sheet" aria-label={text("sheet.label")}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={height === "peek" ? `${props.title} · ${action}` : action}
        aria-expanded={height !== "peek"}
        onPointerDown={(event) => {
          startY.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={onPointerUp}
        onClick={() => {
          if (wasDragged.current) wasDragged.current = false;
          else if (height === "full") onHeight("peek");
          else step(1);
        }}
      >
        {height === "peek" ? <span>{props.title}</span> : null}
      </button>
      <div className="sheet-body" hidden={height === "peek"}>
        {props.children}
      </div>
    </section>
  );
}
