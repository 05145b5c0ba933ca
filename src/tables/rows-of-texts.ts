import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import {MadeOf} from "./made-of.js";

/** From the ids that contacts have in the texts to those they have in the tables. */
export type Ids = ReadonlyMap<string, string>;

/**
 * A table whose rows each belong to one text, in the order of the texts' ids. The rows of a text are made once for as long as it
 * is coded as it is and the contacts it names keep their ids.
 */
export function rowsOfTexts<Row>(
  rowsOf: (article: ReadArticle, ids: Ids) => Row[]
): (coded: readonly ReadArticle[], ids?: Ids) => Row[] {
  const made = new MadeOf<Row[]>();
  return (coded, ids = new Map()) =>
    inOrder
      .of(coded, [], () => [...coded].sort(byId))
      .flatMap((text) => {
        const own = named.of(text, [], () => namedIn(text)).map((id) => ids.get(id));
        return made.of(text, own, () => rowsOf(text, ids));
      });
}

const inOrder = new MadeOf<readonly ReadArticle[]>();

const byId = by<ReadArticle>(({article}) => article.article_id);

const named = new MadeOf<string[]>();

function namedIn({topics, statements}: ReadArticle): string[] {
  return [...new Set([...topics, ...statements].flatMap(({contact_id}) => contact_id ?? []))];
}
