import type {Measure, World} from "./claim.js";

/** The topic of the lexicon that stands for what the war cost. */
const TOPIC = "dead and displaced";

/** Of all the texts only one names the dead and the displaced. */
export function oneNamesTheDead({topics, articles}: World): Measure {
  const naming = new Set(topics.filter(({topic}) => topic === TOPIC).map(({article_id}) => article_id));
  return {
    text: `${naming.size} of the ${articles.length} texts name the dead or the displaced.`,
    value: naming.size,
    unit: "texts",
    n: articles.length,
    unknowns: 0,
    low: null,
    high: null,
    contact_ids: [],
    holds: naming.size === 1
  };
}
