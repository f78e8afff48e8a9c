import { Button } from "react-aria-components";
import { cameraTarget } from "../store/commands.ts";
import { useKernel, useText, useViewer } from "./kernel.tsx";

/** A needle to north; pressing it turns the view north. */
export function Compass() {
  const { tools, toolContext } = useKernel();
  const text = useText();
  const headingDegrees = useViewer((state) => Math.round(cameraTarget(state)?.headingDegrees ?? 0));
  const north = tools.find((tool) => tool.id === "north");
  if (north === undefined) return null;
  return (
    <Button
      className="compass"
      aria-label={text("compass.label", { degrees: headingDegrees })}
      onPress={() => void north.run(toolContext())}
    >
      <svg
        viewBox="-28 -28 56 56"
        aria-hidden="true"
        style={{ transform: `rotate(${-headingDegrees}deg)` }}
      >
        {Array.from({ length: 12 }, (_, tick) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: the ticks never change
            key={tick}
            y1={-25}
            y2={tick % 3 === 0 ? -20 : -22.5}
            transform={`rotate(${tick * 30})`}
          />
        ))}
        <path className="needle-north" d="M0-17 4.5 0h-9z" />
        <path className="needle-south" d="M0 17 4.5 0h-9z" />
      </svg>
    </Button>
  );
}
