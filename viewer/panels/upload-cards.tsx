import { X } from "lucide-react";
import type { UploadState } from "../../tiles-server/vocabulary/routes.ts";
import { problemText } from "../i18n/problem-text.ts";
import { isMessageKey } from "../i18n/translate.ts";
import { forgetUpload, showDataset } from "../store/uploads.ts";
import { useKernel, useText, useViewer } from "./kernel.tsx";

/** A card per upload: files, what happens to them, and what came of it. */
export function UploadCards() {
  const text = useText();
  const uploads = useViewer((state) => state.uploads);
  if (uploads.length === 0) return null;
  return (
    <section className="uploads" aria-label={text("upload.title")}>
      {uploads.map((upload) => (
        <UploadCard key={upload.id} upload={upload} />
      ))}
    </section>
  );
}

function UploadCard({ upload }: { readonly upload: UploadState }) {
  const { store } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const { problem, dataset } = upload;
  const isRunning = upload.state === "receiving" || upload.state === "ingesting";
  const percent = Math.round(upload.progress * 100);
  const fileNames = upload.fileNames.join(", ");
  return (
    <div className="card" data-tone={problem === undefined ? undefined : "problem"}>
      {isRunning ? (
        <div
          className="progress"
          role="progressbar"
          aria-label={fileNames}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <div style={{ width: `${percent}%` }} />
        </div>
      ) : null}
      <div className="card-head">
        <b className="grow ellipsis">{fileNames}</b>
        {isRunning ? null : (
          <button
            type="button"
            className="copy"
            aria-label={text("app.close")}
            onClick={() => forgetUpload(store, upload.id)}
          >
            <X aria-hidden="true" />
          </button>
        )}
      </div>
      <p className="t2" aria-live="polite">
        {text(`upload.${upload.state}`, { percent })}
      </p>
      {problem === undefined ? null : (
        <p className="selectable">
          {isMessageKey(`problem.${problem.code}`)
            ? problemText(language, problem.code, problem.parameters)
            : problem.detail}
        </p>
      )}
      {upload.warnings.length === 0 ? null : (
        <details>
          <summary>{text("upload.warnings", { count: upload.warnings.length })}</summary>
          <ul className="caption">
            {upload.warnings.slice(0, 8).map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      {dataset === undefined ? null : (
        <button type="button" className="link-button" onClick={() => showDataset(store, dataset)}>
          {text("upload.show")}
        </button>
      )}
    </div>
  );
}
