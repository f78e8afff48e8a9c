import { Button } from "react-aria-components";
import { cameraTarget } from "../store/commands.ts";
import { showToast } from "../store/toasts.ts";
import { useKernel, useText } from "./kernel.tsx";

/** Adds the view as it is now to the reader's own. */
export function SaveViewButton() {
  const { store } = useKernel();
  const text = useText();
  const save = (): void => {
    const state = store.getState();
    const camera = cameraTarget(state);
    if (camera === undefined) return;
    const index = state.bookmarks.length;
    const title = text("bookmarks.name", { number: index + 1 });
    store.run({ kind: "add-bookmark", bookmark: { title, camera }, index });
    showToast(store, "toast.saved");
  };
  return (
    <Button className="link-button" onPress={save}>
      {text("bookmarks.save")}
    </Button>
  );
}
