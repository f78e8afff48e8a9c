import { LocateFixed, RefreshCw, X } from "lucide-react";
import { Button } from "react-aria-components";
import type { FeatureAnswer } from "../../tiles-server/vocabulary/routes.ts";
import { formatInstant, formatPosition, formatQuantity } from "../i18n/format.ts";
import { problemText } from "../i18n/problem-text.ts";
import { classText } from "../i18n/property-text.ts";
import { FLIGHT_SECONDS } from "../store/commands.ts";
import { cameraAt } from "../store/orbit.ts";
import { IconButton } from "./icon-button.tsx";
import { useKernel, useText, useViewer } from "./kernel.tsx";
import { PropertyTable } from "./property-table.tsx";

/** What is selected: name and id, then every property by group, then where it comes from. */
export function SelectionPanel() {
  const { store, session } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const selection = useViewer((state) => state.selection);
  const detail = useViewer((state) => state.selectionDetail);
  if (selection === undefined) return null;
  const clear = (
    <IconButton
      icon={X}
      label={text("selection.clear")}
      shortcut="Esc"
      onPress={() => store.run({ kind: "select", selection: undefined })}
    />
  );
  if (detail?.kind === "ready") return <FeatureDetail feature={detail.feature} clear={clear} />;
  return (
    <>
      <div className="panel-head">
        <h2 className="ellipsis">{selection.featureId}</h2>
        {clear}
      </div>
      <div className="panel-body" aria-live="polite">
        {detail?.kind === "failed" ? (
          <div className="notice" data-tone="problem">
            <p>{text("selection.failed")}</p>
            <p className="caption">
              {problemText(language, detail.code, {
                dataset: selection.dataset,
                feature: selection.featureId,
              })}
            </p>
            <Button className="button" onPress={session.retrySelection}>
              <RefreshCw aria-hidden="true" />
              {text("app.retry")}
            </Button>
          </div>
        ) : (
          <p className="notice">{text("selection.loading")}</p>
        )}
      </div>
    </>
  );
}

function FeatureDetail(props: {
  readonly feature: FeatureAnswer;
  readonly clear: React.ReactNode;
}) {
  const { store } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const { feature } = props;
  const entry = useViewer((state) => state.catalogue.find(({ id }) => id === feature.dataset));
  const [longitude, latitude, height] = feature.position;
  const code = feature.properties["code"];
  const name =
    feature.name || (typeof code === "string" && code !== "" ? code : text("selection.name.none"));
  const [west, south, east, north] = feature.boundsDegrees;
  const sizeMetres = Math.hypot(east - west, north - south) * 111_320;
  return (
    <>
      <div className="panel-head">
        <h2 className="ellipsis">{name}</h2>
        {feature.class === "" ? null : (
          <span className="chip">{classText("class", feature.class, language)}</span>
        )}
        <span className="grow" />
        {props.clear}
      </div>
      <div className="panel-body">
        <dl className="facts">
          <div>
            <dt>{text("selection.id")}</dt>
            <dd className="selectable">{feature.id}</dd>
          </div>
          <div>
            <dt>{text("selection.dataset")}</dt>
            <dd>{entry?.title[language] ?? feature.dataset}</dd>
          </div>
        </dl>
        <PropertyTable properties={feature.properties} />
        <section className="section">
          <h3>{text("selection.position")}</h3>
          <p className="figures">{formatPosition(longitude, latitude)}</p>
          <p className="figures">
            {text("status.elevation")} {formatQuantity(height, "m", 1)}{" "}
            <span className="caption">{text("status.datum")}</span>
          </p>
        </section>
        {entry === undefined ? null : (
          <section className="section">
            <h3>{text("selection.lineage")}</h3>
            <dl className="lines">
              {entry.lineage.sources.map((source) => (
                <div key={source.sha256}>
                  <dt>{text("selection.source")}</dt>
                  <dd title={source.sha256}>{source.name}</dd>
                </div>
              ))}
              <div>
                <dt>{text("selection.crs")}</dt>
                <dd>{entry.crs}</dd>
              </div>
              <div>
                <dt>{text("selection.updated")}</dt>
                <dd>{formatInstant(entry.created)}</dd>
              </div>
              <div>
                <dt>{text("selection.version")}</dt>
                <dd>{entry.version.slice(0, 8)}</dd>
              </div>
            </dl>
            {entry.synthetic ? <p className="caption">{text("app.synthetic.long")}</p> : null}
          </section>
        )}
      </div>
      <div className="panel-foot">
        <Button
          className="button"
          data-primary=""
          onPress={() =>
            store.run({
              kind: "fly-to",
              camera: cameraAt(feature.position, Math.max(220, sizeMetres * 3)),
              seconds: FLIGHT_SECONDS,
            })
          }
        >
          <LocateFixed aria-hidden="true" />
          {text("selection.fly")}
        </Button>
      </div>
    </>
  );
}
