import type { LucideIcon } from "lucide-react";
import { Button, OverlayArrow, Tooltip, TooltipTrigger } from "react-aria-components";

/** A button that is only an icon: its name is read to screen readers and shown as a tooltip. */
export function IconButton(props: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  /** drawn as switched on */
  readonly isOn?: boolean | undefined;
  readonly placement?: "top" | "bottom" | "left" | "right";
  readonly className?: string;
}) {
  const Icon = props.icon;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className={`icon-button ${props.className ?? ""}`}
        aria-label={props.label}
        {...(props.isOn === undefined ? {} : { "aria-pressed": props.isOn })}
        data-on={props.isOn === true ? "" : undefined}
        isDisabled={props.isDisabled ?? false}
        onPress={props.onPress}
      >
        <Icon aria-hidden="true" />
      </Button>
      <Tooltip className="tooltip" placement={props.placement ?? "bottom"} offset={6}>
        <OverlayArrow />
        {props.label}
        {props.shortcut === undefined ? null : <kbd>{props.shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
