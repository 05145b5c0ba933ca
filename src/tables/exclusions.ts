import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import type {ExclusionRow} from "./rows.js";
import {rowsOfTexts} from "./rows-of-texts.js";

/** What was looked at and left out, with the reason. */
export const exclusionRows = rowsOfTexts(exclusionsOf);

function exclusionsOf({exclusions}: ReadArticle): ExclusionRow[] {
  return exclusions
    .map(({article_id, start, end, quote, reason, rule}) => ({article_id, start, end, quote, reason, rule}))
    .sort(
      by(
        (row) => row.start,
        (row) => row.end,
        (row) => row.reason
      )
    );
}
