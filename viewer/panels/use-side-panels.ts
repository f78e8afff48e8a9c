import { useEffect, useState } from "react";

/**
 * Whether the right panel is open. On a narrow screen a selection opens it, and it and the layers never
 * stand open together: the newer one stays.
 */
export function useSidePanels(
  layout: "wide" | "narrow",
  isLayersOpen: boolean,
  hasSelection: boolean,
  toggleLayers: () => void,
): { readonly isRightOpen: boolean; readonly toggleRight: () => void } {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (layout === "narrow" && isLayersOpen) setWanted(false);
  }, [layout, isLayersOpen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection opens the panel
  useEffect(() => {
    if (layout !== "narrow") return;
    setWanted(hasSelection);
    if (hasSelection && isLayersOpen) toggleLayers();
  }, [layout, hasSelection]);
  if (layout === "wide") return { isRightOpen: true, toggleRight: () => undefined };
  return {
    isRightOpen: isWanted && !isLayersOpen,
    toggleRight: () => {
      if (isLayersOpen) toggleLayers();
      setWanted(isLayersOpen || !isWanted);
    },
  };
}
