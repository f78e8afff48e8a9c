import { X } from "lucide-react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { MessageKey } from "../i18n/message-key.ts";
import { IconButton } from "./icon-button.tsx";
import { useText } from "./kernel.tsx";

const SHORTCUTS: readonly (readonly [keys: readonly string[], key: MessageKey])[] = [
  [["Ctrl K", "/"], "help.palette"],
  [["Ctrl Z", "Ctrl Y"], "help.undo"],
  [["J", "K"], "help.rows"],
  [["B"], "help.layers"],
  [["H"], "help.home"],
  [["N"], "help.north"],
  [["T"], "help.tilt"],
  [["L"], "help.night"],
  [["C"], "top.share"],
  [["M"], "tool.full-screen"],
  [["P"], "tool.screenshot"],
  [["↑", "↓", "←", "→"], "help.pan"],
  [["+", "−"], "help.zoom"],
  [["Q", "E"], "help.turn"],
  [["R", "F"], "help.pitch"],
  [["Esc"], "help.clear"],
  [["←", "→"], "help.chapters"],
  [["?"], "help.help"],
];

/** All shortcuts, and what this is. */
export function HelpDialog(props: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  const text = useText();
  return (
    <ModalOverlay
      className="scrim"
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="panel-head">
            <Heading slot="title">{text("help.title")}</Heading>
            <IconButton
              icon={X}
              label={text("app.close")}
              shortcut="Esc"
              onPress={() => props.onOpenChange(false)}
            />
          </div>
          <dl className="shortcuts">
            {SHORTCUTS.map(([keys, key]) => (
              <div key={key}>
                <dt>{text(key)}</dt>
                <dd>
                  {keys.map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <p className="caption">{text("app.synthetic.long")}</p>
          <p className="caption">{text("help.about")}</p>
          <p className="caption">{text("help.font")}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
