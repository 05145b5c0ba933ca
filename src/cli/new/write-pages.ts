import {join} from "node:path";
import {numberWord} from "../../charts/words/number-word.js";
import {loadDataTables} from "../../corpus/data-tables.js";
import {type Dyad, readDyad} from "../../corpus/dyad.js";
import {loadSources} from "../../corpus/sources.js";
import {runPipeline} from "../../pipeline.js";
import {storyFiles} from "../../story/write-story.js";
import {rewritePages, writeReadme} from "./copy-project.js";
import {emptyPage, emptyStory, type PageChange} from "./empty-pages.js";
import {foreignNames} from "./foreign-names.js";

/** Rewrites the pages a project was copied from for the data it has now, and says in its README what it is. */
export function writePages(draft: string, from: string): void {
  const ownData = join(from, "data");
  const result = runPipeline({dataDir: join(draft, "data"), memo: false});
  const before = readDyad(ownData);
  const files = storyFiles({...result, prose: ""});
  const facts = JSON.parse(files.find(({path}) => path === "facts.json")?.text ?? "{}") as object;
  const change: PageChange = {
    swaps: swapsBetween(before, result.dyad, loadSources(ownData).texts.length),
    names: foreignNames(before, loadDataTables(ownData)),
    knows: (fact) => fact in facts
  };
  rewritePages(draft, (page, text) => (page === "index.md" ? emptyStory : emptyPage)(text, change));
  writeReadme(draft, result.dyad.title);
}

/** Words of the old story that the new one has its own for, the longest first; how many texts there will be nobody knows. */
function swapsBetween(before: Dyad, after: Dyad, texts: number): [string, string][] {
  const count = numberWord(texts);
  const sides = before.sides.flatMap(({name, capital}, i): [string, string][] => {
    const other = after.sides[i];
    return other
      ? [
          [name, other.name],
          [capital, other.capital]
        ]
      : [];
  });
  return [[before.title, after.title], [`${count} news texts`, "news texts"], [`${count} texts`, "texts"], ...sides];
}
