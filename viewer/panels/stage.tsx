import { ChevronLeft, ChevronRight, Maximize, X } from "lucide-react";
import { useEffect, useState } from "react";
import { formatInstant, formatMinuteOfDay, formatNumber } from "../i18n/format.ts";
import { FLIGHT_SECONDS } from "../store/commands.ts";
import { IconButton } from "./icon-button.tsx";
import { useKernel, useText, useViewer } from "./kernel.tsx";
import { useIndicators } from "./use-indicators.ts";

const NUMBERS_SHOWN = 4;
const CHAPTER_SECONDS = FLIGHT_SECONDS * 4;

/** The big screen: title, at most four figures of the catalogue, and the chapters; no panels. */
export function Stage() {
  const { store, session, tools, toolContext } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const time = useViewer((state) => state.time);
  const scene = useViewer((state) => state.scenes.find(({ id }) => id === state.sceneId));
  const wayOut = useViewer((state) => state.scenes.find(({ layout }) => layout === "shell")?.id);
  const [chapterIndex, setChapterIndex] = useState(0);
  const chapters = scene?.bookmarks ?? [];
  const open = (index: number): void => {
    const chapter = chapters[index];
    if (chapter === undefined) return;
    setChapterIndex(index);
    store.run({ kind: "fly-to", camera: chapter.camera, seconds: CHAPTER_SECONDS });
  };
  useArrowKeys((step) => open((chapterIndex + step + chapters.length) % chapters.length));
  const fullScreen = tools.find((tool) => tool.id === "full-screen");
  return (
    <section className="stage" aria-label={text("stage.label")}>
      <header className="stage-title">
        <p>
          {text("stage.place")} · {text("app.name")}
        </p>
        <h1>{chapters[chapterIndex]?.title[language] ?? scene?.title[language]}</h1>
        <p className="figures">
          {time.date}　{formatMinuteOfDay(time.minuteOfDay)}
        </p>
      </header>
      <StageNumbers />
      <div className="stage-buttons">
        {fullScreen === undefined ? null : (
          <IconButton
            icon={Maximize}
            label={text(fullScreen.key)}
            onPress={() => void fullScreen.run(toolContext())}
          />
        )}
        {wayOut === undefined ? null : (
          <IconButton
            icon={X}
            label={text("stage.exit")}
            onPress={() => session.openScene(wayOut)}
          />
        )}
      </div>
      <nav className="chapters" aria-label={text("stage.chapters")}>
        <IconButton
          icon={ChevronLeft}
          label={text("stage.previous")}
          placement="top"
          onPress={() => open((chapterIndex - 1 + chapters.length) % chapters.length)}
        />
        <ol>
          {chapters.map((chapter, index) => (
            <li key={chapter.title.en}>
              <button
                type="button"
                aria-current={index === chapterIndex ? "step" : undefined}
                onClick={() => open(index)}
              >
                <span className="chapter-number">{index + 1}</span>
                {chapter.title[language]}
              </button>
            </li>
          ))}
        </ol>
        <IconButton
          icon={ChevronRight}
          label={text("stage.next")}
          placement="top"
          onPress={() => open((chapterIndex + 1) % chapters.length)}
        />
      </nav>
    </section>
  );
}

function StageNumbers() {
  const text = useText();
  const indicators = useIndicators();
  return (
    <dl className="stage-numbers">
      {indicators.slice(0, NUMBERS_SHOWN).map((indicator) => (
        <div key={indicator.id}>
          <dt>{text(`indicators.${indicator.id}`)}</dt>
          <dd className="stage-number">
            {formatNumber(indicator.count)}
            <span className="unit">{text(`unit.${indicator.id}`)}</span>
          </dd>
          <dd className="stage-note">
            {text("indicators.note", { time: formatInstant(indicator.created) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useArrowKeys(onStep: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("[role=dialog]") !== null) return;
      const isNext = event.key === "ArrowRight" || event.key === "PageDown";
      const isPrevious = event.key === "ArrowLeft" || event.key === "PageUp";
      if (!isNext && !isPrevious) return;
      event.preventDefault();
      event.stopPropagation();
      onStep(isNext ? 1 : -1);
    };
    // Before the globe, which pans by arrows while it has the focus: on the stage they turn chapters.
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  });
}
