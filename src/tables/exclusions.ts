import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import {MadeOf} from "./made-of.js";
import type {ExclusionRow} from "./rows.js";

const rows = new MadeOf<ExclusionRow>();

/** What was looked at and left out, with the reason. */
export function exclusionRows(coded: readonly ReadArticle[]): ExclusionRow[] {
  return coded
    .flatMap((article) => article.exclusions)
    .map((one) => {
      const {article_id, start, end, quote, reason, rule} = one;
      return rows.of(one, [], () => ({article_id, start, end, quote, reason, rule}));
    })
    .sort(
      by(
        (row) => row.article_id,
        (row) => row.start,
        (row) => row.end,
        (row) => row.reason
      )
    );
}
