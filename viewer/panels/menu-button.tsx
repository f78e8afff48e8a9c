import { Check, type LucideIcon } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

/** An icon that opens a menu of which one entry is chosen. */
export function MenuButton<Id extends string>(props: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly selected: Id;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly onChoose: (id: Id) => void;
}) {
  const Icon = props.icon;
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={props.label}>
        <Icon aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          selectionMode="single"
          selectedKeys={[props.selected]}
          disallowEmptySelection
          onAction={(key) => {
            const choice = props.choices.find(({ id }) => id === key);
            if (choice !== undefined) props.onChoose(choice.id);
          }}
        >
          {props.choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className="menu-row">
              <span>{choice.label}</span>
              {choice.id === props.selected ? <Check aria-hidden="true" /> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
