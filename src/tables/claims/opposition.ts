import type {Measure, World} from "./claim.js";
import {textsNaming} from "./texts-naming.js";

/** The theme of the lexicon that stands for those who oppose a government. */
const TOPIC = "opposition";

/** None of the texts speaks of the opposition: said only of texts whose language has words for it in the lexicon. */
export function noneSaysOpposition({topics, articles, themes}: World): Measure {
  const read = articles.filter(({language}) => themes.get(language ?? "")?.has(TOPIC));
  const naming = textsNaming(topics).get(TOPIC)?.size ?? 0;
  return {
    text: `${naming} of the ${read.length} texts speak of the opposition.`,
    value: read.length === 0 ? null : naming,
    unit: "texts",
    n: read.length,
    unknowns: articles.length - read.length,
    low: null,
    high: null,
    contact_ids: [],
    holds: read.length > 0 && naming === 0
  };
}

/** Other accounts of a contact that a text reports carry a word on the opposition that the text leaves out. */
export function textsOmitOpposition({accounts, contacts, topics}: World): Measure {
  const others = accounts.filter(({topic}) => topic === TOPIC);
  const told = contacts.filter(
    ({record_ids, article_ids}) => article_ids.length > 0 && others.some((one) => record_ids.includes(one.record_id))
  );
  const naming = textsNaming(topics).get(TOPIC);
  const omitting = told.filter(({article_ids}) => !article_ids.some((id) => naming?.has(id)));
  const counts = omitting.map(({record_ids}) => others.filter(({record_id}) => record_ids.includes(record_id)).length);
  const n = counts.reduce((sum, count) => sum + count, 0);
  return {
    text: `${n} other accounts of ${omitting.length} ${omitting.length === 1 ? "contact" : "contacts"} in the texts carry a sentence on the opposition that the text omits.`,
    value: n,
    unit: "other accounts",
    n: told.length,
    unknowns: 0,
    low: null,
    high: null,
    contact_ids: omitting.map(({contact_id}) => contact_id),
    holds: n >= 2
  };
}
