import { findClassRow } from "../../ingest/vocabulary/class-row.ts";
import { POINT_CLASSES } from "../../ingest/vocabulary/point-classes.ts";
import { colourOfClass } from "./styles/by-class.ts";

/** Strokes on a 24 x 24 grid, in the manner of the shell's icons. */
const SHAPES: Readonly<Record<string, string>> = {
  school: "M3 10l9-5 9 5-9 5zM7 12.5V17c3 2 7 2 10 0v-4.5M21 10v6",
  kindergarten: "M12 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6M6 20c0-4 3-7 6-7s6 3 6 7",
  hospital: "M12 5v14M5 12h14",
  clinic: "M12 7v10M7 12h10",
  "fire-station": "M12 3c1 3 5 5 5 10a5 5 0 0 1-10 0c0-2 1-3 2-4c0 2 1 3 2 3c0-3-1-5 1-9",
  police: "M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6z",
  shelter: "M12 4l9 15H3zM12 10l4 9H8z",
  government: "M4 20h16M5 20v-9M19 20v-9M9.5 20v-9M14.5 20v-9M3 11h18l-9-7z",
  library: "M5 5h5a2 2 0 0 1 2 2v12a2 2 0 0 0-2-2H5zM19 5h-5a2 2 0 0 0-2 2v12a2 2 0 0 1 2-2h5z",
  museum: "M4 20h16M6 20v-8M12 20v-8M18 20v-8M4 12h16l-8-8z",
  station: "M7 4h10v12H7zM7 11h10M9 20l1.5-4M15 20l-1.5-4",
  "bus-stop": "M6 5h12v12H6zM6 11h12M8.5 17v2.5M15.5 17v2.5",
  landmark: "M12 3l2.8 5.9 6.2.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L3 9.7l6.2-.8z",
  park: "M12 21v-6M12 15c-4 0-6-2.500-6-5.500S8.500 4 12 4s6 2.500 6 5.500S16 15 12 15z",
  hydrant: "M9 20V9a3 3 0 0 1 6 0v11M7 20h10M6.500 12h11M12 6V4",
  camera: "M4 8h11v8H4zM15 11l5-2.500v7L15 13",
  lamp: "M12 20V8M7 8h10l-2-4H9z",
  signal: "M9 3h6v18H9zM12 7h.01M12 12h.01M12 17h.01",
};
const OTHER = "M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6";

const icons = new Map<string, string>();

/** The symbol of a class as a data address: one per class, so that the engine keeps one texture for it. */
export function iconOf(className: string): string {
  const known = icons.get(className);
  if (known !== undefined) return known;
  const colour = findClassRow(POINT_CLASSES, className)?.colour ?? colourOfClass(className);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="80" viewBox="0 0 32 40"><path d="M16 39l-5-8h10z" fill="#16191b"/><rect x="1" y="1" width="30" height="30" rx="6" fill="#16191b" stroke="#0f1213" stroke-width="1"/><rect x="3.500" y="3.500" width="25" height="25" rx="4" fill="${colour}" fill-opacity=".16"/><g transform="translate(4 4)" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${SHAPES[className] ?? OTHER}"/></g></svg>`;
  const address = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  icons.set(className, address);
  return address;
}
