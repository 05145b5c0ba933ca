import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import type {StatementRow} from "./rows.js";
import {type Ids, rowsWithIds} from "./rows-of-texts.js";

/** The quotations with whoever is said to have said them; `ids` leads from a text's contact ids to those of the tables. */
export const statementRows = rowsWithIds(statementsOf);

function statementsOf({statements}: ReadArticle, ids: Ids): StatementRow[] {
  return statements
    .map(({article_id, contact_id, speaker, person_id, start, end, quote}) => ({
      article_id,
      contact_id: ids.get(contact_id ?? "") ?? null,
      speaker,
      person_id,
      start,
      end,
      quote
    }))
    .sort(
      by(
        (row) => row.start,
        (row) => row.end
      )
    );
}
