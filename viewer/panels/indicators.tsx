import { formatInstant, formatNumber } from "../i18n/format.ts";
import { useText } from "./kernel.tsx";
import { newestOf, useIndicators } from "./use-indicators.ts";

/** Counts of what the catalogue holds, with their time and source. */
export function Indicators() {
  const text = useText();
  const indicators = useIndicators();
  const newest = newestOf(indicators);
  if (indicators.length === 0) return null;
  return (
    <section className="section">
      <h3>{text("indicators.title")}</h3>
      <dl className="key-figures">
        {indicators.map((indicator) => (
          <div key={indicator.id}>
            <dt>{text(`indicators.${indicator.id}`)}</dt>
            <dd>
              {formatNumber(indicator.count)}
              <span className="unit">{text(`unit.${indicator.id}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="caption">{text("indicators.note", { time: formatInstant(newest) })}</p>
    </section>
  );
}
