import {
  Camera,
  House,
  type LucideIcon,
  Maximize,
  MoonStar,
  MousePointer2,
  Navigation2,
  Rotate3d,
  Wrench,
} from "lucide-react";
import type { Tool } from "../store/tool.ts";
import { IconButton } from "./icon-button.tsx";
import { useKernel, useText, useViewer } from "./kernel.tsx";

const ICONS: Readonly<Record<string, LucideIcon>> = {
  select: MousePointer2,
  home: House,
  north: Navigation2,
  tilt: Rotate3d,
  night: MoonStar,
  "full-screen": Maximize,
  screenshot: Camera,
};

// One list, because a new one at each look would draw the bar again without end.
const NO_TOOLS: readonly string[] = [];

/** The tools that the scene names, in a column at the right edge of the viewport. */
export function ToolBar() {
  const { tools } = useKernel();
  const text = useText();
  const named = useViewer(
    (state) => state.scenes.find(({ id }) => id === state.sceneId)?.tools ?? NO_TOOLS,
  );
  return (
    <div
      className="tool-bar"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={text("tools.label")}
    >
      {tools
        .filter((tool) => named.includes(tool.id))
        .map((tool) => (
          <ToolButton key={tool.id} tool={tool} />
        ))}
    </div>
  );
}

function ToolButton({ tool }: { readonly tool: Tool }) {
  const { toolContext } = useKernel();
  const text = useText();
  const isOn = useViewer((state) => tool.isOn?.(state));
  return (
    <IconButton
      icon={ICONS[tool.id] ?? Wrench}
      label={text(tool.key)}
      shortcut={tool.shortcut}
      isOn={isOn}
      placement="left"
      onPress={() => void tool.run(toolContext())}
    />
  );
}
