import type {Draft, Found, Setting} from "../grammar/draft.js";
import {hasCue} from "../grammar/has-cue.js";
import {readSentence} from "../grammar/read-sentence.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {isAnyPair} from "../people/any-pair.js";
import {Discourse} from "../people/discourse.js";
import {findItems, type Item} from "../people/items.js";
import type {Sentence} from "../text/segment.js";
import {creditCaller} from "./credit-caller.js";
import {echoOf, hasDate} from "./echo.js";
import {followUp, takeMeans} from "./follow-up.js";
import {inCompany} from "./in-company.js";
import {toldInPerson} from "./in-person.js";
import {lastVisit} from "./last-visit.js";
import {lookBack} from "./look-back.js";
import {overWire} from "./over-wire.js";
import {completed} from "./pending.js";
import {readTriggers} from "./read-triggers.js";
import {callOff, callOffPlans, takeBack} from "./take-back.js";
import {toldAVisitor} from "./told-a-visitor.js";

/** Contacts told before among which a sentence's "the call" is looked for. */
const EARLIER = 8;

/** What there is before the first sentence. */
export const nothingFound = (): Found => ({
  drafts: [],
  refusals: [],
  readings: [],
  pending: null,
  unmade: null,
  invitation: null,
  denied: null,
  spoken: null
});

/** Finds every place where the sentences tell of a contact of the two sides, and what was looked at and left out. */
export function findMentions(sentences: readonly Sentence[], setting: Setting): Found {
  const items = itemsBySentence(sentences, setting);
  const cast = castOf(items);
  const discourse = new Discourse(setting.offices, setting.sides, {cast, published: setting.published});
  const found = nothingFound();
  let visit: ReturnType<typeof lastVisit> = null;
  let imagined = -1;
  sentences.forEach((sentence, index) => {
    const reading = readSentence(items[index] ?? [], setting.tokens, {
      sentence,
      discourse,
      dated: setting.dated,
      language: setting.language,
      anyPair: isAnyPair(setting.sides)
    });
    const last = found.readings.at(-1);
    found.readings.push(reading);
    const before = found.drafts.at(-1);
    const count = found.drafts.length;
    if (hasCue(reading, "real")) imagined = -1;
    const {pending} = found;
    found.pending = null;
    const scene = {
      reading,
      discourse,
      sides: setting.sides,
      used: new Set<number>(),
      lastVisit: visit,
      before: last,
      imagined: imagined === sentence.paragraph
    };
    readTriggers(scene, {sentence, index}, found);
    const dated = hasDate(sentence, setting);
    found.drafts.push(...toldInPerson(scene, {found, sentence, index, dated}));
    if (found.drafts.length === count) found.drafts.push(...overWire(scene, {found, sentence, index, dated}));
    if (dated && found.drafts.slice(count).every(({weak}) => weak))
      found.drafts.push(...inCompany(scene, {found, sentence, index}));
    if (hasCue(reading, "imagined")) imagined = sentence.paragraph;
    if (found.drafts.length === count) callOff(found, reading, index);
    if (found.drafts.length === count)
      takeBack(found, reading, {sentences, index, sides: setting.sides, items: items[index] ?? []});
    const refused = found.refusals.some((refusal) => refusal.start === sentence.start && refusal.reason !== "one_side");
    const late =
      pending && !refused && found.drafts.length === count ? completed(pending, reading, setting.sides) : null;
    if (late) {
      lookBack([late], {sentences, index: late.sentence, setting, readings: found.readings}, before);
      found.drafts.push(late);
    }
    const own = found.drafts.slice(count).filter((draft) => draft.sentence === index);
    callOffPlans(own);
    const begun = own.length === 0 && found.pending ? [found.pending] : own;
    const earlier = found.drafts.slice(Math.max(0, count - EARLIER)).filter((draft) => draft.sentence < index);
    creditCaller(reading, {sentence, index, own: begun, before: earlier});
    found.drafts.splice(count, 0, ...toldAVisitor(found, own, index));
    const near = index > 0 && sentences[index - 1]?.paragraph === sentence.paragraph;
    const told = before?.sentence === index - 1 ? before : null;
    // "It was their second call in two weeks. On 20 May they had gone over …": a day of its own.
    const another = told?.frame.startsWith("noun") && dated && !hasDate(told, setting);
    if (near && (!told || another)) takeMeans(own, last, sentences[index - 1]);
    lookBack(own, {sentences, index, setting, readings: found.readings}, before);
    if (found.spoken?.named === index && !hasDate(sentence, setting))
      for (const draft of own)
        draft.lookback = {start: found.spoken.start, end: found.spoken.end, news: false, like: null};
    const untold = found.drafts.length === count && before && !refused;
    const echo = untold ? echoOf(before, reading, {sentence, index, setting}) : null;
    const more = untold && !echo ? followUp(before, reading, {sentence, index, setting}) : null;
    if (echo ?? more) found.drafts.push((echo ?? more) as Draft);
    visit = lastVisit(found.drafts.slice(count)) ?? visit;
  });
  return found;
}

function itemsBySentence(sentences: readonly Sentence[], {tokens, language, dated}: Setting): Item[][] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < tokens.start.length && (tokens.start[at] ?? 0) < sentence.start) at += 1;
    const from = at;
    while (at < tokens.start.length && (tokens.end[at] ?? 0) <= sentence.end) at += 1;
    return findItems(tokens, language, {from, to: at, dated});
  });
}

/** Everybody the text names without doubt. */
function castOf(items: Item[][]): PersonRow[] {
  const cast = new Set<PersonRow>();
  for (const sentence of items)
    for (const {meaning} of sentence)
      if (meaning.kind === "person" && meaning.people.length === 1 && meaning.people[0]) cast.add(meaning.people[0]);
  return [...cast];
}
