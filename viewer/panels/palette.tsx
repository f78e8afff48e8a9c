import {
  Layers,
  type LucideIcon,
  MapPin,
  PanelsTopLeft,
  Search,
  SquareTerminal,
} from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { MessageKey } from "../i18n/message-key.ts";
import { useText } from "./kernel.tsx";
import {
  type PaletteEntry,
  useHitEntries,
  useHits,
  useLocalEntries,
} from "./use-palette-entries.ts";
import type { ShortcutTargets } from "./use-shortcuts.ts";

const GROUPS: readonly {
  readonly id: PaletteEntry["group"];
  readonly key: MessageKey;
  readonly icon: LucideIcon;
}[] = [
  { id: "commands", key: "palette.commands", icon: SquareTerminal },
  { id: "scenes", key: "palette.scenes", icon: PanelsTopLeft },
  { id: "datasets", key: "palette.datasets", icon: Layers },
  { id: "places", key: "palette.places", icon: MapPin },
];

/** One box for everything: commands, workspaces, datasets and objects, by keyboard alone. */
export function Palette(props: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly actions: Pick<ShortcutTargets, "openHelp">;
}) {
  const text = useText();
  return (
    <ModalOverlay
      className="scrim"
      data-palette=""
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable
    >
      <Modal className="palette">
        <Dialog aria-label={text("palette.title")}>
          <PaletteBox actions={props.actions} onDone={() => props.onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBox(props: {
  readonly onDone: () => void;
  readonly actions: Pick<ShortcutTargets, "openHelp">;
}) {
  const { onDone, actions } = props;
  const text = useText();
  const listId = useId();
  const [query, setQuery] = useState("");
  const [activeIndex, setActiveIndex] = useState(0);
  const local = useLocalEntries(query, actions);
  const { hits, state } = useHits(query);
  const found = useHitEntries(hits);
  const entries = GROUPS.flatMap((group) =>
    [...local, ...found].filter((entry) => entry.group === group.id),
  );
  const active = entries[Math.min(activeIndex, entries.length - 1)];
  const choose = (entry: PaletteEntry): void => {
    onDone();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && entries.length > 0) {
      event.preventDefault();
      const next =
        (Math.min(activeIndex, entries.length - 1) + step + entries.length) % entries.length;
      setActiveIndex(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter" && active !== undefined) choose(active);
  };
  return (
    <>
      <div className="palette-field">
        <Search aria-hidden="true" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
          role="combobox"
          aria-label={text("palette.title")}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={
            active === undefined ? undefined : `${listId}-${entries.indexOf(active)}`
          }
          placeholder={text("palette.placeholder")}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActiveIndex(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={listId} role="listbox" aria-label={text("palette.title")} className="palette-list">
        {GROUPS.map((group) => (
          <PaletteGroup
            key={group.id}
            group={group}
            entries={entries}
            active={active}
            listId={listId}
            onChoose={choose}
          />
        ))}
      </div>
      {entries.length === 0 && state === "idle" && query.trim() !== "" ? (
        <p className="palette-word">{text("palette.none", { query })}</p>
      ) : null}
      {state === "failed" ? <p className="palette-word">{text("palette.failed")}</p> : null}
      <div className="palette-foot" aria-live="polite">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {text("palette.choose")}
        </span>
        <span>
          <kbd>Enter</kbd> {text("palette.run")}
        </span>
        <span className="grow" />
        <span>{text(state === "searching" ? "palette.searching" : "palette.pinyin")}</span>
      </div>
    </>
  );
}

function PaletteGroup(props: {
  readonly group: (typeof GROUPS)[number];
  readonly entries: readonly PaletteEntry[];
  readonly active: PaletteEntry | undefined;
  readonly listId: string;
  readonly onChoose: (entry: PaletteEntry) => void;
}) {
  const text = useText();
  const Icon = props.group.icon;
  const members = props.entries.filter((entry) => entry.group === props.group.id);
  if (members.length === 0) return null;
  const headId = `${props.listId}-${props.group.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role
    <div role="group" aria-labelledby={headId}>
      <div id={headId} className="palette-head" role="presentation">
        {text(props.group.key)}
      </div>
      {members.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which names the active option
        <div
          key={entry.id}
          id={`${props.listId}-${props.entries.indexOf(entry)}`}
          role="option"
          tabIndex={-1}
          aria-selected={entry === props.active}
          className="palette-row"
          onClick={() => props.onChoose(entry)}
        >
          <Icon aria-hidden="true" />
          <span className="ellipsis">
            {entry.title} <span className="t3">{entry.note}</span>
          </span>
          <span className="grow" />
          {entry.shortcut === undefined ? null : <kbd>{entry.shortcut}</kbd>}
        </div>
      ))}
    </div>
  );
}
