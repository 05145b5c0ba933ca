import type {Browser, Page} from "playwright-core";
import type {Result} from "./result.js";

const screens = [
  {name: "a phone", viewport: {width: 360, height: 780}},
  {name: "a wide screen", viewport: {width: 1280, height: 900}}
];

/** Pixels a wheel turns at once, and milliseconds between turns. */
const [turn, pause] = [120, 40];

/** The longest tasks while a story is scrolled through on a machine four times as slow, and the frames of its transitions. */
export async function smoothnessResults(browser: Browser, url: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const {name, viewport} of screens) {
    const context = await browser.newContext({viewport});
    const page = await context.newPage();
    await page.goto(url, {waitUntil: "networkidle"});
    await watch(page);
    const frames = await transitionFrames(page);
    const long = await scrollSlowly(page);
    await context.close();
    results.push(
      {
        what: `${name}: frames a second in transitions, slowest twentieth`,
        value: `${(1000 / at(frames, 0.5)).toFixed(0)}, ${(1000 / at(frames, 0.95)).toFixed(0)}`,
        goal: "60"
      },
      {
        what: `${name}: longest task while scrolling, four times as slow`,
        value: long.length === 0 ? "under 50 ms" : `${Math.max(...long)} ms (${long.length} of 50 ms and more)`,
        goal: "< 50 ms"
      }
    );
  }
  return results;
}

interface Watched {
  longTasks: number[];
  frames: number[];
}

/** What lies at a share of the way through the sorted numbers. */
export function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

// In what runs in the page no function has a name of its own: the loader of this code would wrap it in a helper that is not there.
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = {
      longTasks: [] as number[],
      frames: [] as number[],
      last: performance.now(),
      frame(now: number) {
        watched.frames.push(now - watched.last);
        watched.last = now;
        requestAnimationFrame(watched.frame);
      }
    };
    Object.assign(window, {watched});
    new PerformanceObserver((list) => {
      watched.longTasks.push(...list.getEntries().map(({duration}) => Math.round(duration)));
    }).observe({type: "longtask"});
    requestAnimationFrame(watched.frame);
  });
}

/** Milliseconds between the frames of the first 700 ms after each step, at the machine's own speed. */
async function transitionFrames(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const {watched} = window as unknown as {watched: Watched};
    const frames: number[] = [];
    for (const step of document.querySelectorAll("section.step")) {
      step.scrollIntoView({behavior: "instant"});
      await new Promise((done) => setTimeout(done, 60));
      watched.frames.length = 0;
      await new Promise((done) => setTimeout(done, 700));
      frames.push(...watched.frames.slice(1));
    }
    return frames;
  });
}

/** Milliseconds of each task of 50 and more while one scrolls from the first step past the last. */
async function scrollSlowly(page: Page): Promise<number[]> {
  await page.evaluate(() => window.scrollTo({top: 0, behavior: "instant"}));
  await page.waitForTimeout(800);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", {rate: 4});
  const end = await page.evaluate(() => {
    (window as unknown as {watched: Watched}).watched.longTasks.length = 0;
    const parts = [...document.querySelectorAll(".scrolly")];
    return (parts.at(-1)?.getBoundingClientRect().bottom ?? 0) + scrollY;
  });
  for (let y = 0; y < end; y += turn) {
    await page.mouse.wheel(0, turn);
    await page.waitForTimeout(pause);
  }
  return page.evaluate(() => (window as unknown as {watched: Watched}).watched.longTasks);
}
