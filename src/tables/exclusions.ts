import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import type {ExclusionRow} from "./rows.js";

/** What was looked at and left out, with the reason. */
export function exclusionRows(coded: readonly ReadArticle[]): ExclusionRow[] {
  return coded
    .flatMap((article) => article.exclusions)
    .map(({article_id, start, end, quote, reason, rule}) => ({article_id, start, end, quote, reason, rule}))
    .sort(
      by(
        (row) => row.article_id,
        (row) => row.start,
        (row) => row.end,
        (row) => row.reason
      )
    );
}
