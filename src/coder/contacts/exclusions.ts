import type {Found} from "../grammar/draft.js";
import type {Language} from "../lexicon/lexicon.js";
import {findItems} from "../people/items.js";
import type {Sentence} from "../text/segment.js";
import {type Tokens, tokenize} from "../text/tokens.js";
import type {CodedExclusion, ExclusionReason} from "../types.js";
import {type Source, spanOf} from "./evidence.js";
import type {ThemeHit} from "./themes.js";

interface Setting extends Source {
  themes: readonly ThemeHit[];
  sentences: readonly Sentence[];
  sides: readonly string[];
  language: Language;
}

/** What looked like a contact of the two sides and is none, each stretch once, with the reason and the rule. */
export function exclusionsOf(found: Found, setting: Setting): CodedExclusion[] {
  const coded = new Set(found.drafts.map((draft) => draft.start));
  const refused = found.refusals.filter(
    (r) => !coded.has(r.start) || (r.reason !== "one_side" && r.reason !== "other_pair")
  );
  const all = [
    ...refused.map((r) => exclusion(setting, r, r)),
    ...setting.themes.flatMap((hit) => {
      const sentence = setting.sentences[hit.sentence];
      if (hit.theme.kind !== "exclusion" || !sentence) return [];
      return [exclusion(setting, coded.has(sentence.start) ? hit : sentence, hit.theme)];
    }),
    ...relatedLinks(setting)
  ];
  const seen = new Set<string>();
  return all
    .filter(({start, reason}) => !seen.has(`${start}/${reason}`) && seen.add(`${start}/${reason}`))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function exclusion(
  setting: Setting,
  {start, end}: {start: number; end: number},
  {reason, rule}: {reason: ExclusionReason; rule: string}
): CodedExclusion {
  const span = spanOf(setting, start, end);
  return {
    article_id: setting.source.article_id,
    start: span.start,
    end: span.end,
    quote: span.quote,
    reason,
    rule
  };
}

/** Headlines of other articles that name somebody of a side and a contact. */
function relatedLinks(setting: Setting): CodedExclusion[] {
  return setting.page.regions.flatMap((region) => {
    if (region.kind !== "related") return [];
    const line = tokenize(setting.page.text.slice(region.start, region.end), setting.language.split);
    const items = findItems(line, setting.language, {from: 0, to: line.form.length});
    const ours = items.some(
      ({meaning}) => meaning.kind === "person" && meaning.people.some((p) => setting.sides.includes(p.side))
    );
    const contact = items.some(({meaning}) => meaning.kind === "trigger");
    if (!ours || !(contact || hasStem(line, setting.language))) return [];
    return [exclusion(setting, region, {reason: "related_link", rule: region.rule})];
  });
}

/** Whether a word begins as one that tells of a contact. */
function hasStem({form}: Tokens, {small}: Language): boolean {
  const stems = [...small.contact_stem];
  return form.some((word) => stems.some((stem) => word.startsWith(stem)));
}
