import {existsSync} from "node:fs";
import {join} from "node:path";
import {folders} from "../../site/folders.js";
import {buildBarePage} from "./bare-page.js";
import {browse} from "./browse.js";
import {pageScores, scoreResults} from "./page-scores.js";
import type {Result} from "./result.js";
import {smoothnessResults} from "./smoothness.js";

const runs = 3;

/**
 * The built story under Lighthouse's slow phone, beside a bare page of Framework's with one chart, and how smoothly it
 * scrolls.
 *
 * @throws one line, where there is no built story or no browser
 */
export async function pageResults(dist: string = folders.dist): Promise<Result[]> {
  if (!existsSync(join(dist, "index.html"))) throw new Error(`no story in ${dist}; run "npm run build" first`);
  const bare = await buildBarePage(join(folders.build, "bare"));
  return browse(async ({browser, port, serve}) => {
    const [story, other] = [await serve(dist), await serve(bare)];
    return [
      ...scoreResults("story", await pageScores(story, {port, runs}), {goals: true}),
      ...scoreResults("bare page", await pageScores(other, {port, runs: 1}), {goals: false}),
      ...(await smoothnessResults(browser, story))
    ];
  });
}
