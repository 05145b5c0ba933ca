import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import {MadeOf} from "./made-of.js";

/** From the ids that contacts have in the texts to those they have in the tables. */
export type Ids = ReadonlyMap<string, string>;

/** A table whose rows each belong to one text, in the order of the texts' ids; a text's are made once for as long as it is the same. */
export function rowsOfTexts<Row>(rowsOf: (text: ReadArticle) => Row[]): (coded: readonly ReadArticle[]) => Row[] {
  const [tables, made] = [new MadeOf<Row[]>(), new MadeOf<Row[]>()];
  return (coded) => tables.of(coded, [], () => inOrder(coded).flatMap((text) => made.of(text, [], () => rowsOf(text))));
}

/** The same of rows that name contacts: they are made anew as well where such a contact has another id in the tables. */
export function rowsWithIds<Row>(
  rowsOf: (text: ReadArticle, ids: Ids) => Row[]
): (coded: readonly ReadArticle[], ids: Ids) => Row[] {
  const made = new MadeOf<Row[]>();
  return (coded, ids) => {
    const own = idsOfTexts.of(ids, [coded], () => inOrder(coded).map((text) => namedIn(text).map((id) => ids.get(id))));
    return inOrder(coded).flatMap((text, i) => made.of(text, own[i] ?? [], () => rowsOf(text, ids)));
  };
}

const sorted = new MadeOf<readonly ReadArticle[]>();
const byId = by<ReadArticle>(({article}) => article.article_id);

const inOrder = (coded: readonly ReadArticle[]): readonly ReadArticle[] =>
  sorted.of(coded, [], () => [...coded].sort(byId));

/** Several tables ask which ids the contacts of each text have. */
const idsOfTexts = new MadeOf<(string | undefined)[][]>();
const named = new MadeOf<string[]>();

function namedIn(text: ReadArticle): string[] {
  return named.of(text, [], () => [
    ...new Set([...text.topics, ...text.statements].flatMap(({contact_id}) => contact_id ?? []))
  ]);
}
