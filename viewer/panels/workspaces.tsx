import { useKernel, useText, useViewer } from "./kernel.tsx";

/** One entry per scene; each is a real link, so that it opens in a new tab too. */
export function Workspaces() {
  const { session } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const scenes = useViewer((state) => state.scenes);
  const sceneId = useViewer((state) => state.sceneId);
  return (
    <nav className="workspaces" aria-label={text("top.workspaces")}>
      {scenes.map((scene) => (
        <a
          key={scene.id}
          href={`?scene=${encodeURIComponent(scene.id)}`}
          aria-current={scene.id === sceneId ? "page" : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            session.openScene(scene.id);
          }}
        >
          {scene.title[language]}
        </a>
      ))}
    </nav>
  );
}
