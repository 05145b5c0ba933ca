import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import {MadeOf} from "./made-of.js";
import type {TopicRow} from "./rows.js";

const rows = new MadeOf<TopicRow>();

/** The themes of the texts, each at its words; `ids` leads from a text's contact ids to those of the tables. */
export function topicRows(coded: readonly ReadArticle[], ids: ReadonlyMap<string, string>): TopicRow[] {
  return coded
    .flatMap((article) => article.topics)
    .map((one) => {
      const contact_id = ids.get(one.contact_id ?? "") ?? null;
      const {article_id, topic, start, end, quote} = one;
      return rows.of(one, [contact_id], () => ({article_id, contact_id, topic, start, end, quote}));
    })
    .sort(
      by(
        (row) => row.article_id,
        (row) => row.start,
        (row) => row.end,
        (row) => row.topic
      )
    );
}
