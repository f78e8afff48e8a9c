import { Button } from "react-aria-components";
import { useKernel, useText, useViewer } from "./kernel.tsx";

/** Words over the empty globe until the engine stands, and where there is no scene to show. */
export function FirstLoad() {
  const { session } = useKernel();
  const text = useText();
  const phase = useViewer((state) => state.phase);
  const globe = useViewer((state) => state.globe);
  const hasScenes = useViewer((state) => state.scenes.length > 0);
  if (phase === "ready" && !hasScenes) {
    return (
      <div className="first-load">
        <p className="title">{text("app.empty.title")}</p>
        <p className="t2">{text("app.empty.text")}</p>
        <Button className="button" onPress={() => void session.load()}>
          {text("app.retry")}
        </Button>
      </div>
    );
  }
  if (globe === "failed") {
    return (
      <div className="first-load">
        <p>{text("banner.globe")}</p>
        <Button className="button" onPress={() => location.reload()}>
          {text("app.reload")}
        </Button>
      </div>
    );
  }
  if (globe !== "starting" || phase === "failed") return null;
  return (
    <div className="first-load" role="status">
      <div className="busy-bar" aria-hidden="true" />
      <p className="t2">{text(phase === "loading" ? "app.loading" : "app.globe.loading")}</p>
    </div>
  );
}
