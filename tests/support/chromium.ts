import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const PACKAGES = ["chromium", "fonts-noto-cjk", "libgl1-mesa-dri", "libegl1"];

/**
 * Path of a Chromium: `CITYTWIN_CHROMIUM`, Playwright's own, the system's. On Debian as root with
 * `CI=true` it is installed; elsewhere the one command that installs it is said.
 * @throws Error with that command when there is none
 */
export function findChromium(): string {
  const named = process.env["CITYTWIN_CHROMIUM"];
  if (named !== undefined) return named;
  const found = [chromium.executablePath(), ...SYSTEM].find((file) => existsSync(file));
  if (found !== undefined) return found;
  if (process.env["CI"] === "true" && process.getuid?.() === 0 && isDebian()) {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...PACKAGES], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return "/usr/bin/chromium";
  }
  throw new Error(
    `No Chromium found. Install one: ${isDebian() ? `sudo apt-get install -y ${PACKAGES.join(" ")}` : "npx playwright install chromium"}, or name yours in CITYTWIN_CHROMIUM.`,
  );
}

const isDebian = (): boolean =>
  existsSync("/etc/os-release") && /debian/i.test(readFileSync("/etc/os-release", "utf8"));

/** Software WebGL2 where there is no GPU: Mesa through EGL, 1.2 to 2.2 times as fast as SwiftShader. */
export const chromiumArguments = (): string[] => {
  const base = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const hasMesa =
    existsSync("/usr/lib/x86_64-linux-gnu/dri/swrast_dri.so") ||
    existsSync("/usr/lib/x86_64-linux-gnu/dri/kms_swrast_dri.so");
  return hasMesa
    ? [...base, "--use-gl=angle", "--use-angle=gl-egl", "--ignore-gpu-blocklist"]
    : [...base, "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
};
