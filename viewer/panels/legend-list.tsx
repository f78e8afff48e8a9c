import type { ClassRow } from "../../ingest/vocabulary/class-row.ts";
import { useText, useViewer } from "./kernel.tsx";

/** What the colours of a layer mean: swatch, code where it is a planning code, and name. */
export function LegendList({ rows }: { readonly rows: readonly ClassRow[] }) {
  const text = useText();
  const language = useViewer((state) => state.language);
  if (rows.length === 0) return null;
  return (
    <ul className="legend" aria-label={text("layers.legend")}>
      {rows.map((row) => (
        <li key={row.code}>
          <span className="swatch" style={{ background: row.colour }} aria-hidden="true" />
          {/^\d/.test(row.code) ? <span className="caption">{row.code}</span> : null}
          <span>{row.title[language]}</span>
        </li>
      ))}
    </ul>
  );
}
