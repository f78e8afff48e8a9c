import type { Tool } from "../store/tool.ts";
import { FULL_SCREEN_TOOL } from "./full-screen.ts";
import { HOME_TOOL } from "./home.ts";
import { NIGHT_TOOL } from "./night.ts";
import { NORTH_TOOL } from "./north.ts";
import { SCREENSHOT_TOOL } from "./screenshot.ts";
import { SELECT_TOOL } from "./select.ts";
import { SHARE_TOOL } from "./share.ts";
import { TILT_TOOL } from "./tilt.ts";

/** All tools, in the order of the tool bar; a scene names those that its tool bar shows. */
export const TOOLS: readonly Tool[] = [
  SELECT_TOOL,
  HOME_TOOL,
  NORTH_TOOL,
  TILT_TOOL,
  NIGHT_TOOL,
  FULL_SCREEN_TOOL,
  SCREENSHOT_TOOL,
  SHARE_TOOL,
];
