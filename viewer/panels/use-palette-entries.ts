import { useEffect, useMemo, useState } from "react";
import type { SearchHit } from "../../tiles-server/vocabulary/routes.ts";
import { formatPosition } from "../i18n/format.ts";
import type { MessageKey } from "../i18n/message-key.ts";
import { classText } from "../i18n/property-text.ts";
import { LANGUAGES } from "../i18n/translate.ts";
import { FLIGHT_SECONDS } from "../store/commands.ts";
import { cameraAt } from "../store/orbit.ts";
import { fitOf, loadSpell, type Spell, spellPlainly } from "../store/pinyin.ts";
import type { Theme } from "../store/state.ts";
import { cameraOfDataset } from "../store/uploads.ts";
import { useKernel, useText, useViewer } from "./kernel.tsx";
import { useLayerGroups } from "./use-layer-groups.ts";
import type { ShortcutTargets } from "./use-shortcuts.ts";

/** What one line of the palette does. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: "commands" | "scenes" | "datasets" | "places";
  readonly title: string;
  readonly note: string;
  readonly shortcut?: string;
  readonly run: () => void;
}

const THEMES: readonly Theme[] = ["dark", "light", "high-contrast"];
const LOCAL_LIMIT = 6;
const NO_FIT = 9;
const PLACE_DISTANCE_METRES = 420;

/** Lines found in the page itself: tools, settings, workspaces, layers and views. */
export function useLocalEntries(
  query: string,
  actions: Pick<ShortcutTargets, "openHelp">,
): readonly PaletteEntry[] {
  const { store, session, tools, toolContext } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const scenes = useViewer((state) => state.scenes);
  const sceneId = useViewer((state) => state.sceneId);
  const groups = useLayerGroups();
  const spell = useSpell();
  const all = useMemo((): readonly PaletteEntry[] => {
    const scene = scenes.find(({ id }) => id === sceneId);
    const commands = tools.map(
      (tool): PaletteEntry => ({
        id: `tool ${tool.id}`,
        group: "commands",
        title: text(tool.key),
        note: "",
        ...(tool.shortcut === undefined ? {} : { shortcut: tool.shortcut }),
        run: () => void tool.run(toolContext()),
      }),
    );
    const command = (key: MessageKey, shortcut: string, run: () => void): PaletteEntry => ({
      id: key,
      group: "commands",
      title: text(key),
      note: "",
      shortcut,
      run,
    });
    const page = [
      command("top.undo", "Ctrl Z", () => store.undo()),
      command("top.redo", "Ctrl Y", () => store.redo()),
      command("top.help", "?", actions.openHelp),
    ];
    const themes = THEMES.map(
      (theme): PaletteEntry => ({
        id: `theme ${theme}`,
        group: "commands",
        title: text(`theme.${theme}`),
        note: text("top.theme"),
        run: () => store.run({ kind: "set-theme", theme }),
      }),
    );
    const languages = LANGUAGES.map(
      (one): PaletteEntry => ({
        id: `language ${one}`,
        group: "commands",
        title: text(`language.${one}`),
        note: text("top.language"),
        run: () => store.run({ kind: "set-language", language: one }),
      }),
    );
    const workspaces = scenes.map(
      (one): PaletteEntry => ({
        id: `scene ${one.id}`,
        group: "scenes",
        title: one.title[language],
        note: text("palette.scenes"),
        run: () => session.openScene(one.id),
      }),
    );
    const views = (scene?.bookmarks ?? []).map(
      (bookmark): PaletteEntry => ({
        id: `view ${bookmark.title.en}`,
        group: "commands",
        title: bookmark.title[language],
        note: text("bookmarks.title"),
        run: () =>
          store.run({ kind: "fly-to", camera: bookmark.camera, seconds: FLIGHT_SECONDS * 2 }),
      }),
    );
    const layers = groups.flatMap((group) =>
      group.rows.map(
        ({ layer, title, entry }): PaletteEntry => ({
          id: `layer ${layer.dataset}`,
          group: "datasets",
          title: text(layer.visible ? "layers.hide" : "layers.show", { name: title }),
          note: entry === undefined ? text("layers.missing") : group.title,
          run: () => {
            store.run({
              kind: "set-layer-visible",
              dataset: layer.dataset,
              visible: !layer.visible,
            });
            if (entry === undefined || layer.visible) return;
            const camera = cameraOfDataset(entry);
            store.run({ kind: "fly-to", camera, seconds: FLIGHT_SECONDS });
          },
        }),
      ),
    );
    return [...commands, ...page, ...views, ...themes, ...languages, ...workspaces, ...layers];
  }, [store, session, tools, toolContext, actions, text, language, scenes, sceneId, groups]);
  return useMemo(() => {
    if (query.trim() === "") return all.filter((entry) => entry.shortcut !== undefined);
    return all
      .map((entry) => ({ entry, rank: rankOf(entry, query, spell) }))
      .filter(({ rank }) => rank < NO_FIT)
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, LOCAL_LIMIT)
      .map(({ entry }) => entry);
  }, [all, query, spell]);
}

/** Titles before notes, beginnings before middles. */
function rankOf(entry: PaletteEntry, query: string, spell: Spell): number {
  const title = fitOf(spell(entry.title), query);
  if (title !== undefined) return title;
  const note = fitOf(spell(entry.note), query);
  return note === undefined ? NO_FIT : 2 + note;
}

/** A found feature or coordinate as a line: choosing it selects it and flies there. */
export function useHitEntries(hits: readonly SearchHit[]): readonly PaletteEntry[] {
  const { store } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const catalogue = useViewer((state) => state.catalogue);
  return hits.map((hit, hitIndex): PaletteEntry => {
    const [longitude, latitude] = hit.position;
    const isCoordinate = hit.kind === "coordinate";
    const dataset = catalogue.find(({ id }) => id === hit.dataset)?.title[language] ?? hit.dataset;
    const className = classText("class", hit.class, language);
    return {
      id: `hit ${hitIndex} ${hit.dataset} ${hit.id}`,
      group: "places",
      title: isCoordinate ? formatPosition(longitude, latitude) : hit.name || hit.code || hit.id,
      note: isCoordinate
        ? text("palette.coordinate")
        : [hit.code, className, dataset].filter((part) => part !== "").join(" · "),
      run: () => {
        const camera = cameraAt(hit.position, PLACE_DISTANCE_METRES);
        const selection = { dataset: hit.dataset, featureId: hit.id, position: hit.position };
        store.run({
          kind: "batch",
          commands: [
            ...(isCoordinate ? [] : [{ kind: "select", selection } as const]),
            { kind: "fly-to", camera, seconds: FLIGHT_SECONDS },
          ],
        });
      },
    };
  });
}

/** What the server finds, 150 ms after the last key; an older question is stopped. */
export function useHits(query: string): {
  readonly hits: readonly SearchHit[];
  readonly state: "idle" | "searching" | "failed";
} {
  const { session } = useKernel();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [state, setState] = useState<"idle" | "searching" | "failed">("idle");
  useEffect(() => {
    const wanted = query.trim();
    if (wanted === "") {
      setHits([]);
      setState("idle");
      return;
    }
    const controller = new AbortController();
    setState("searching");
    const timer = setTimeout(() => {
      session.search(wanted, controller.signal).then(
        (found) => {
          setHits(found);
          setState("idle");
        },
        () => {
          if (controller.signal.aborted) return;
          setHits([]);
          setState("failed");
        },
      );
    }, 150);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, session]);
  return { hits, state };
}

function useSpell(): Spell {
  const [spell, setSpell] = useState<Spell>(() => spellPlainly);
  useEffect(() => {
    let isGone = false;
    loadSpell().then(
      (loaded) => {
        if (!isGone) setSpell(() => loaded);
      },
      // Offline before the first opening: the palette then matches letters only.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return spell;
}
