import { CircleHelp, Contrast, Languages, Redo2, Search, Share2, Undo2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { formatInstant } from "../i18n/format.ts";
import { LANGUAGES } from "../i18n/translate.ts";
import type { Theme } from "../store/state.ts";
import { IconButton } from "./icon-button.tsx";
import { useKernel, useText, useViewer } from "./kernel.tsx";
import { Mark } from "./mark.tsx";
import { MenuButton } from "./menu-button.tsx";
import { Workspaces } from "./workspaces.tsx";

const THEMES: readonly Theme[] = ["dark", "light", "high-contrast"];

/** Mark, project, workspaces, the one search, clock, and what acts on the whole view. */
export function TopBar(props: { readonly onSearch: () => void; readonly onHelp: () => void }) {
  const text = useText();
  return (
    <header className="top-bar">
      <Mark />
      <h1>{text("app.name")}</h1>
      <span className="app-kind">{text("app.kind")}</span>
      <span className="chip synthetic" title={text("app.synthetic.long")}>
        {text("app.synthetic")}
      </span>
      <Workspaces />
      <SearchButton label={text("top.search")} onPress={props.onSearch} />
      <Clock />
      <ViewButtons />
      <IconButton icon={CircleHelp} label={text("top.help")} shortcut="?" onPress={props.onHelp} />
    </header>
  );
}

/** Looks like the field of the palette and opens it. */
export function SearchButton(props: { readonly label: string; readonly onPress: () => void }) {
  return (
    <div className="search-slot">
      <Button className="search-button" onPress={props.onPress} aria-keyshortcuts="Control+K">
        <Search aria-hidden="true" />
        <span className="search-text">{props.label}</span>
        <kbd>Ctrl K</kbd>
      </Button>
    </div>
  );
}

function ViewButtons() {
  const { store, tools, toolContext } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const theme = useViewer((state) => state.theme);
  const canUndo = useViewer((state) => state.undoDepth > 0);
  const canRedo = useViewer((state) => state.redoDepth > 0);
  const share = tools.find((tool) => tool.id === "share");
  return (
    <div className="view-buttons">
      <IconButton
        icon={Undo2}
        label={text("top.undo")}
        shortcut="Ctrl Z"
        isDisabled={!canUndo}
        onPress={() => store.undo()}
      />
      <IconButton
        icon={Redo2}
        label={text("top.redo")}
        shortcut="Ctrl Y"
        isDisabled={!canRedo}
        onPress={() => store.redo()}
      />
      {share === undefined ? null : (
        <IconButton
          icon={Share2}
          label={text(share.key)}
          shortcut={share.shortcut}
          onPress={() => void share.run(toolContext())}
        />
      )}
      <MenuButton
        icon={Languages}
        label={text("top.language")}
        selected={language}
        choices={LANGUAGES.map((id) => ({ id, label: text(`language.${id}`) }))}
        onChoose={(id) => store.run({ kind: "set-language", language: id })}
      />
      <MenuButton
        icon={Contrast}
        label={text("top.theme")}
        selected={theme}
        choices={THEMES.map((id) => ({ id, label: text(`theme.${id}`) }))}
        onChoose={(id) => store.run({ kind: "set-theme", theme: id })}
      />
    </div>
  );
}

function Clock() {
  const text = useText();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  const [date, time] = formatInstant(now).split(" ");
  return (
    <time className="clock" title={text("top.clock")} dateTime={new Date(now).toISOString()}>
      {date} <b>{time}</b>
    </time>
  );
}
