import {by} from "./compare.js";
import type {ReadArticle} from "./input.js";
import type {TopicRow} from "./rows.js";
import {type Ids, rowsWithIds} from "./rows-of-texts.js";

/** The themes of the texts, each at its words; `ids` leads from a text's contact ids to those of the tables. */
export const topicRows = rowsWithIds(topicsOf);

function topicsOf({topics}: ReadArticle, ids: Ids): TopicRow[] {
  return topics
    .map(({article_id, contact_id, topic, start, end, quote}) => ({
      article_id,
      contact_id: ids.get(contact_id ?? "") ?? null,
      topic,
      start,
      end,
      quote
    }))
    .sort(
      by(
        (row) => row.start,
        (row) => row.end,
        (row) => row.topic
      )
    );
}
