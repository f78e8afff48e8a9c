import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { PROPERTY_GROUPS } from "../i18n/property-labels.ts";
import { type PropertyText, propertyText } from "../i18n/property-text.ts";
import { useText, useViewer } from "./kernel.tsx";

/** Every property of a feature, grouped; a value is copied as the source wrote it. */
export function PropertyTable(props: { readonly properties: Readonly<Record<string, unknown>> }) {
  const text = useText();
  const language = useViewer((state) => state.language);
  const rows = Object.entries(props.properties)
    .filter(([name]) => !isShownElsewhere(name, props.properties))
    .map(([name, value]) => ({ ...propertyText(name, value, language), value }));
  return PROPERTY_GROUPS.map((group) => {
    const members = rows.filter((row) => row.group === group.id);
    if (members.length === 0) return null;
    return (
      <section className="section" key={group.id}>
        <h3>{text(group.key)}</h3>
        <dl className="lines">
          {members.map((row) => (
            <PropertyRow key={row.name} row={row} value={row.value} />
          ))}
        </dl>
      </section>
    );
  });
}

/** Id and name stand in the head; a land use is named by its code, in the reader's language. */
const isShownElsewhere = (name: string, properties: Readonly<Record<string, unknown>>): boolean =>
  name === "id" || name === "name" || (name === "landUseName" && "landUse" in properties);

function PropertyRow(props: { readonly row: PropertyText; readonly value: unknown }) {
  const text = useText();
  const [isCopied, setCopied] = useState(false);
  const { row, value } = props;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(typeof value === "string" ? value : JSON.stringify(value));
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <div>
      <dt title={row.name}>{row.title}</dt>
      <dd className="selectable">
        <span>
          {row.text}
          {row.unit === "" ? null : <span className="unit">{row.unit}</span>}
        </span>
        <button
          type="button"
          className="copy"
          aria-label={
            isCopied ? text("selection.copied") : text("selection.copy", { name: row.title })
          }
          onClick={() => void copy().catch(() => setCopied(false))}
        >
          <Icon aria-hidden="true" />
        </button>
      </dd>
    </div>
  );
}
