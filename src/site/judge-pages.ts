import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {type BrokenSentence, brokenSentences, type Grounds} from "../story/broken-sentences.js";
import {readMade} from "./read-made.js";

/** A sentence that cannot be said, and the page it stands on, e.g. `src/index.md`. */
export interface BrokenOnPage extends BrokenSentence {
  page: string;
}

/**
 * Finds the sentences of all pages in `srcDir` that the facts and claims in `buildDir` no longer carry, and leaves them in
 * `sentences.json` there, for what renders the pages.
 */
export function judgePages(srcDir: string, buildDir: string): BrokenOnPage[] {
  const grounds = {claims: readMade(join(buildDir, "claims.json")), facts: readMade(join(buildDir, "facts.json"))};
  const pages = existsSync(srcDir)
    ? readdirSync(srcDir)
        .filter((name) => name.endsWith(".md"))
        .sort()
    : [];
  const broken = pages.flatMap((name) =>
    brokenSentences(readFileSync(join(srcDir, name), "utf8"), grounds as unknown as Grounds).map((sentence) => ({
      ...sentence,
      page: `src/${name}`
    }))
  );
  const byMarkup = Object.fromEntries(broken.map(({markup, fault, soft}) => [markup, {fault, soft}]));
  writeFileSync(join(buildDir, "sentences.json"), JSON.stringify(byMarkup, null, 1));
  return broken;
}

/** As one reads it in a terminal: where, what broke, and what the page says now. */
export function brokenLine({page, line, fault, soft, markup}: BrokenOnPage): string {
  const instead = soft === null ? "and there is no softer sentence to fall back on" : `the page says “${soft}” instead`;
  const words = markup.slice(1, markup.lastIndexOf("]{")).trim();
  return `${page}:${line}: ${fault}: “${words}”; ${instead}`;
}
