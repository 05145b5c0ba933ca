import lighthouse from "lighthouse";
import type {Result} from "./result.js";

/** What Lighthouse says of a page on its slow phone: scores from 0 to 100, times in milliseconds, weight in kB. */
export interface PageScores {
  performance: number;
  accessibility: number;
  "best-practices": number;
  seo: number;
  lcp: number;
  cls: number;
  tbt: number;
  weight: number;
}

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** The median of several runs by performance: one run alone depends on what else the machine does. */
export async function pageScores(url: string, {port, runs}: {port: number; runs: number}): Promise<PageScores> {
  const all: PageScores[] = [];
  for (let run = 0; run < runs; ++run) all.push(await once(url, port));
  all.sort((a, b) => a.performance - b.performance || b.tbt - a.tbt);
  const middle = all[Math.floor(all.length / 2)];
  if (middle === undefined) throw new Error(`${runs} runs of Lighthouse are none; give 1 or more`);
  return middle;
}

async function once(url: string, port: number): Promise<PageScores> {
  const result = await lighthouse(url, {port, output: "json", logLevel: "error"});
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  const {audits, categories: found} = result.lhr;
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const [performance, accessibility, practices, seo] = categories.map((id) =>
    Math.round((found[id]?.score ?? 0) * 100)
  );
  return {
    performance: performance ?? 0,
    accessibility: accessibility ?? 0,
    "best-practices": practices ?? 0,
    seo: seo ?? 0,
    lcp: value("largest-contentful-paint"),
    cls: value("cumulative-layout-shift"),
    tbt: value("total-blocking-time"),
    weight: value("total-byte-weight") / 1000
  };
}

/** Lines of the bench's table for one page; what is measured only to compare has no goal. */
export function scoreResults(name: string, scores: PageScores, {goals}: {goals: boolean}): Result[] {
  const goal = (text: string): {goal?: string} => (goals ? {goal: text} : {});
  const {lcp, cls, tbt, weight} = scores;
  return [
    {
      what: `${name}: performance / accessibility / practices / search`,
      value: categories.map((id) => scores[id]).join(" / "),
      ...goal("100 / 100 / 100 / 100")
    },
    {what: `${name}: largest paint`, value: `${(lcp / 1000).toFixed(2)} s`, ...goal("≤ 1.5 s")},
    {what: `${name}: layout shift`, value: cls.toFixed(3), ...goal("≤ 0.02")},
    {what: `${name}: blocked`, value: `${tbt.toFixed(0)} ms`, ...goal("≤ 50 ms")},
    {what: `${name}: fetched`, value: `${weight.toFixed(0)} kB`}
  ];
}
