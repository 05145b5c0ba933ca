import {by} from "../compare.js";
import {MadeOf} from "../made-of.js";
import type {Measure, World} from "./claim.js";
import {textsNaming} from "./texts-naming.js";
import {listed} from "./wording.js";

/** What the texts say alike: some theme is in more than half of them. */
export function saidAlike({topics, articles}: World): Measure {
  return measured.of(topics, [articles], () => measure({topics, articles}));
}

const measured = new MadeOf<Measure>();

function measure({topics, articles}: Pick<World, "topics" | "articles">): Measure {
  const themes = [...textsNaming(topics)]
    .map(([topic, texts]) => ({topic, texts}))
    .sort(
      by(
        ({texts}) => -texts.size,
        ({topic}) => topic
      )
    );
  const most = themes[0]?.texts.size ?? 0;
  const widest = themes.filter(({texts}) => texts.size === most).map(({topic}) => `“${topic}”`);
  return {
    text: `The themes most texts share are ${listed(widest)}: in ${most} of ${articles.length}; ${themes.filter(({texts}) => texts.size === articles.length).length} are in all of them.`,
    value: most,
    unit: "texts",
    n: articles.length,
    unknowns: 0,
    low: null,
    high: null,
    contact_ids: [],
    holds: most > articles.length / 2
  };
}
