import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import {MadeOf} from "./made-of.js";
import type {StatementRow} from "./rows.js";

const rows = new MadeOf<StatementRow>();

/** The quotations with whoever is said to have said them; `ids` leads from a text's contact ids to those of the tables. */
export function statementRows(coded: readonly ReadArticle[], ids: ReadonlyMap<string, string>): StatementRow[] {
  return coded
    .flatMap((article) => article.statements)
    .map((one) => {
      const contact_id = ids.get(one.contact_id ?? "") ?? null;
      const {article_id, speaker, person_id, start, end, quote} = one;
      return rows.of(one, [contact_id], () => ({article_id, contact_id, speaker, person_id, start, end, quote}));
    })
    .sort(
      by(
        (row) => row.article_id,
        (row) => row.start,
        (row) => row.end
      )
    );
}
