import type {Measure, World} from "./claim.js";
import {textsNaming} from "./texts-naming.js";

/** The topic of the lexicon that stands for what the war cost. */
const TOPIC = "dead and displaced";

/** Of all the texts only one names the dead and the displaced. */
export function oneNamesTheDead({topics, articles}: World): Measure {
  const naming = textsNaming(topics).get(TOPIC)?.size ?? 0;
  return {
    text: `${naming} of the ${articles.length} texts name the dead or the displaced.`,
    value: naming,
    unit: "texts",
    n: articles.length,
    unknowns: 0,
    low: null,
    high: null,
    contact_ids: [],
    holds: naming === 1
  };
}
