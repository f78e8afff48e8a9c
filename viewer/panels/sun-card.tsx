import { Pause, Play, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { formatDay, formatMinuteOfDay } from "../i18n/format.ts";
import { cameraTarget } from "../store/commands.ts";
import { trueSolarMinute } from "../store/solar-time.ts";
import { IconButton } from "./icon-button.tsx";
import { useKernel, useText, useViewer } from "./kernel.tsx";

const STEP_MINUTES = 5;
const LAST_MINUTE = 24 * 60 - STEP_MINUTES;
const PLAY_MILLISECONDS = 100;

/** Date and time of the sun over the scene: the real sun of that instant is drawn. */
export function SunCard() {
  const { store } = useKernel();
  const text = useText();
  const language = useViewer((state) => state.language);
  const time = useViewer((state) => state.time);
  const longitude = useViewer((state) => cameraTarget(state)?.longitudeDegrees ?? 120);
  const [isPlaying, setPlaying] = useState(false);
  usePlay(isPlaying);
  const solar = trueSolarMinute(time.date, time.minuteOfDay, longitude);
  return (
    <section className="sun-card" aria-label={text("sun.label")}>
      <Sun aria-hidden="true" />
      <label className="sun-date">
        <span aria-hidden="true">{formatDay(time.date, language)}</span>
        <input
          type="date"
          aria-label={text("sun.date")}
          value={time.date}
          onChange={(event) => {
            // The field is empty while a reader types: the sun waits for a whole date.
            const date = event.target.value;
            if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
              store.run({ kind: "set-time", time: { ...time, date } });
            }
          }}
        />
      </label>
      <Slider
        className="sun-slider"
        aria-label={text("sun.time")}
        value={time.minuteOfDay}
        minValue={0}
        maxValue={LAST_MINUTE}
        step={STEP_MINUTES}
        onChange={(minuteOfDay) => store.run({ kind: "set-time", time: { ...time, minuteOfDay } })}
      >
        <SliderTrack className="slider-track" data-ticks="">
          <SliderThumb
            className="slider-thumb"
            aria-valuetext={formatMinuteOfDay(time.minuteOfDay)}
          />
        </SliderTrack>
      </Slider>
      <output className="sun-time">{formatMinuteOfDay(time.minuteOfDay)}</output>
      <span className="sun-solar">{text("sun.solar", { time: formatMinuteOfDay(solar) })}</span>
      <IconButton
        icon={isPlaying ? Pause : Play}
        label={text(isPlaying ? "sun.pause" : "sun.play")}
        onPress={() => setPlaying(!isPlaying)}
      />
    </section>
  );
}

/** Runs through the day, five minutes ten times a second; one step of undo in all. */
function usePlay(isPlaying: boolean): void {
  const { store } = useKernel();
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const { time } = store.getState();
      const minuteOfDay = (time.minuteOfDay + STEP_MINUTES) % (24 * 60);
      store.run({ kind: "set-time", time: { ...time, minuteOfDay } });
    }, PLAY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isPlaying, store]);
}
