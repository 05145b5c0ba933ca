import {existsSync} from "node:fs";
import {chromium} from "playwright-core";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/homebrew/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];

/**
 * A Chromium to drive: the one CHROME_PATH names, else one in a usual place, else the one Playwright has installed.
 *
 * @throws one line that says what to install
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const wanted = env.CHROME_PATH;
  if (wanted && existsSync(wanted)) return wanted;
  if (wanted)
    throw new Error(`CHROME_PATH names ${wanted}, which does not exist; set it to a Chromium or Chrome, or unset it`);
  const found = [...usual, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    "no Chromium found: install one (Debian: apt-get install chromium; else: npx playwright-core install chromium) or set CHROME_PATH"
  );
}
