import type { Tool } from "../store/tool.ts";

const DAY_MINUTE = 14 * 60 + 30;
const NIGHT_MINUTE = 20 * 60;
const isNight = (minuteOfDay: number): boolean => minuteOfDay < 6 * 60 || minuteOfDay >= 18 * 60;

/** Half past two in the afternoon, or eight in the evening, of the same day. */
export const NIGHT_TOOL: Tool = {
  id: "night",
  key: "tool.night",
  shortcut: "L",
  isOn: (state) => isNight(state.time.minuteOfDay),
  run({ store }) {
    const { time } = store.getState();
    const minuteOfDay = isNight(time.minuteOfDay) ? DAY_MINUTE : NIGHT_MINUTE;
    store.run({ kind: "set-time", time: { ...time, minuteOfDay } });
  },
};
