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
      <section className="first-load" aria-label={text("app.scene.label")}>
        <p className="title">{text("app.empty.title")}</p>
        <p className="t2">{text("app.empty.text")}</p>
        <Button className="button" onPress={() => void session.load()}>
          {text("app.retry")}
        </Button>
      </section>
    );
  }
  if (globe === "failed") {
    return (
      <section className="first-load" aria-label={text("app.scene.label")}>
        <p>{text("banner.globe")}</p>
        <Button className="button" onPress={() => location.reload()}>
          {text("app.reload")}
        </Button>
      </section>
    );
  }
  if (globe !== "starting" || phase === "failed") return null;
  return (
    <section className="first-load" aria-label={text("app.scene.label")}>
      <div className="busy-bar" aria-hidden="true" />
      <p className="t2" role="status">
        {text(phase === "loading" ? "app.loading" : "app.globe.loading")}
      </p>
    </section>
  );
}
