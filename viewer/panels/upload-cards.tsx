import { X } from "lucide-react";
import type { Problem, UploadState } from "../../tiles-server/vocabulary/routes.ts";
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
  const { store, session } = useKernel();
  const text = useText();
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
      {problem === undefined ? null : <UploadProblem problem={problem} />}
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
        <div className="card-actions">
          <button type="button" className="link-button" onClick={() => showDataset(store, dataset)}>
            {text("upload.show")}
          </button>
          <button
            type="button"
            className="link-button"
            onClick={() => void session.undoUpload(upload)}
          >
            {text("upload.undo")}
          </button>
        </div>
      )}
    </div>
  );
}

/** The sentence for a known code with ingest's own message folded below; else that message alone. */
function UploadProblem({ problem }: { readonly problem: Problem }) {
  const text = useText();
  const language = useViewer((state) => state.language);
  if (!isMessageKey(`problem.${problem.code}`))
    return <p className="selectable">{problem.detail}</p>;
  return (
    <>
      <p>{problemText(language, problem.code, problem.parameters)}</p>
      <details>
        <summary>{text("upload.technical")}</summary>
        <p className="caption selectable">{problem.detail}</p>
      </details>
    </>
  );
}
