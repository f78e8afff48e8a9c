import { formatPosition, formatQuantity } from "../i18n/format.ts";
import { useText, useViewer } from "./kernel.tsx";

/** Where the cursor is, in which system, and how the picture and the server are doing. */
export function StatusBar() {
  const text = useText();
  const isOffline = useViewer((state) => state.phase === "offline" || state.phase === "failed");
  return (
    <footer className="status-bar">
      <span>{text("status.crs")}</span>
      <CursorPosition />
      <span className="grow" />
      <TilesPending />
      <Quality />
      <span className="status-word" data-tone={isOffline ? "problem" : undefined}>
        <span className="dot" aria-hidden="true" />
        {text(isOffline ? "status.offline" : "status.online")}
      </span>
      <span className="status-synthetic">{text("app.synthetic")}</span>
    </footer>
  );
}

function CursorPosition() {
  const text = useText();
  const cursor = useViewer((state) => state.cursor);
  if (cursor === undefined) return <span className="caption">{text("status.cursor.none")}</span>;
  const [longitude, latitude, height] = cursor;
  return (
    <>
      <span className="figures">{formatPosition(longitude, latitude)}</span>
      <span className="figures">
        {text("status.elevation")} {formatQuantity(height, "m", 2)}{" "}
        <span className="caption">{text("status.datum")}</span>
      </span>
    </>
  );
}

function TilesPending() {
  const text = useText();
  const count = useViewer((state) => state.tilesPending);
  const isReady = useViewer((state) => state.globe === "ready");
  if (!isReady) return null;
  return count > 0 ? (
    <span className="status-word" data-tone="loading">
      {text("status.pending", { count })}
    </span>
  ) : (
    <span>{text("status.settled")}</span>
  );
}

function Quality() {
  const text = useText();
  const dropped = useViewer((state) => state.qualityDropped);
  const framesPerSecond = useViewer((state) => state.framesPerSecond);
  const word =
    dropped.length === 0
      ? text("status.quality.full")
      : text("status.quality.dropped", { parts: dropped.join(", ") });
  return (
    <span>
      {text("status.quality")} {word}
      {framesPerSecond === undefined
        ? ""
        : ` ${text("status.fps", { count: Math.round(framesPerSecond) })}`}
    </span>
  );
}
