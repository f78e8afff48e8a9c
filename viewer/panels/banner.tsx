import { RefreshCw, WifiOff } from "lucide-react";
import { Button } from "react-aria-components";
import { problemText } from "../i18n/problem-text.ts";
import { useKernel, useText, useViewer } from "./kernel.tsx";

/** What failed as a whole, what still works, and a retry. */
export function Banner() {
  const { session } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const phase = useViewer((state) => state.phase);
  const code = useViewer((state) => state.problemCode);
  if (phase !== "offline" && phase !== "failed") return null;
  return (
    <div className="banner" role="alert">
      <WifiOff aria-hidden="true" />
      <p>
        {text(phase === "offline" ? "banner.offline" : "banner.failed")}
        {code === undefined ? null : <span className="t2"> {problemText(language, code)}</span>}
      </p>
      {phase === "failed" ? (
        <Button className="button" onPress={() => void session.load()}>
          <RefreshCw aria-hidden="true" />
          {text("app.retry")}
        </Button>
      ) : null}
    </div>
  );
}
