import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {codeArticle} from "../../coder/code-article.js";
import type {Lexicon} from "../../coder/lexicon/lexicon.js";
import {fileSource} from "../file-source.js";
import type {GoldArticle, ScoredSide} from "./gold.js";
import {readJsonLines} from "./json-lines.js";
import {fScore, type Result, share} from "./result.js";
import {emptyScore, type Score, scoreArticle} from "./score.js";

/** Codes the articles of a folder of cases and scores them against their gold; null where there is none. */
export function articleCases(dir: string, lexicon: Lexicon, sides: readonly ScoredSide[]): Score | null {
  const file = join(dir, "articles_gold.jsonl");
  if (!existsSync(file)) return null;
  const folder = join(dir, "articles");
  const names = readdirSync(folder);
  const score = emptyScore();
  for (const gold of readJsonLines(file) as GoldArticle[]) {
    const name = names.find((candidate) => candidate.replace(/\.(?:txt|md|html)$/, "") === gold.slug);
    const coded = name === undefined ? null : codeArticle(fileSource(join(folder, name)).source, lexicon).contacts;
    scoreArticle(score, {gold, coded}, sides);
  }
  return score;
}

/** The score as lines of the table. */
export function articleResults(score: Score): Result[] {
  const {matched, extra, missed} = score;
  const people = {right: score.people, extra: score.peopleExtra, missed: score.peopleMissed};
  return [
    {what: "contacts, F1", value: fScore({right: matched, extra, missed}), goal: "≥ 0.95"},
    {what: "contacts, precision", value: share(matched, matched + extra), goal: "≥ 0.97"},
    {what: "contacts, recall", value: share(matched, matched + missed)},
    {what: "channel", value: share(score.channel, matched), goal: "≥ 0.95"},
    {what: "status", value: share(score.status, matched), goal: "≥ 0.95"},
    {what: "who began", value: share(score.initiator, score.initiatorOf), goal: "≥ 0.95"},
    {what: "people, F1", value: fScore(people), goal: "≥ 0.95"},
    {what: "dates that hold the true day", value: share(score.dateIn, score.dateOf)},
    {what: "dates exactly so or narrower", value: share(score.dateExact, score.dateOf), goal: "≥ 0.95"},
    {what: "dates that exclude the true day", value: String(score.dateWrong), goal: "0"}
  ];
}
