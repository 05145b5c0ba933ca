import {MadeOf} from "../made-of.js";
import type {TopicRow} from "../rows.js";

/** The texts that a theme is found in, by theme; every variant of a claim asks the same topics. */
export function textsNaming(topics: readonly TopicRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  return found.of(topics, [], () => sought(topics));
}

const found = new MadeOf<ReadonlyMap<string, ReadonlySet<string>>>();

function sought(topics: readonly TopicRow[]): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const {topic, article_id} of topics) {
    const texts = naming.get(topic);
    if (texts) texts.add(article_id);
    else naming.set(topic, new Set([article_id]));
  }
  return naming;
}
