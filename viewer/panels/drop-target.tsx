import { Upload } from "lucide-react";
import { useEffect, useState } from "react";
import { useKernel, useText } from "./kernel.tsx";

/** The whole page takes dropped files; while they hover, it says what will happen. */
export function DropTarget() {
  const { session } = useKernel();
  const text = useText();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void session.upload([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, [session]);
  if (!isOver) return null;
  return (
    <div className="drop-target" role="status">
      <div>
        <Upload aria-hidden="true" />
        <p className="title">{text("drop.title")}</p>
        <p className="t2">{text("drop.text")}</p>
      </div>
    </div>
  );
}
