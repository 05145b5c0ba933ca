import type {Draft, Found, Setting} from "../grammar/draft.js";
import {hasCue} from "../grammar/has-cue.js";
import {hasDate} from "../grammar/has-date.js";
import {readSentence} from "../grammar/read-sentence.js";
import type {Reading} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {isAnyPair, isPair} from "../people/any-pair.js";
import {Discourse} from "../people/discourse.js";
import type {Item} from "../people/items.js";
import type {Sentence} from "../text/segment.js";
import {anotherTimeBehind} from "./another-time.js";
import {creditCaller} from "./credit-caller.js";
import {echoOf} from "./echo.js";
import {firstCaller} from "./first-caller.js";
import {followUp, takeChannel, takeMeans} from "./follow-up.js";
import {guestAbroad} from "./guest-abroad.js";
import {inCompany} from "./in-company.js";
import {toldInPerson} from "./in-person.js";
import {lastVisit} from "./last-visit.js";
import {lookBack} from "./look-back.js";
import {overWire} from "./over-wire.js";
import {completed} from "./pending.js";
import {readTriggers} from "./read-triggers.js";
import {callOff, callOffPlans, takeBack} from "./take-back.js";
import {toldAVisitor} from "./told-a-visitor.js";
import {toldOfTwo} from "./told-of-two.js";

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

/** A sentence that is being read, and what was known before it. */
interface Turn {
  index: number;
  sentence: Sentence;
  reading: Reading;
  scene: Scene;
  /** Whether words of the sentence say when. */
  dated: boolean;
  /** How many drafts there were, and the last of them. */
  count: number;
  before: Draft | undefined;
  /** A call told before of which the other party was not yet known. */
  pending: Draft | null;
}

/** Goes through the sentences of a text, in their order, and adds what each tells to what was found before it. */
export class Teller {
  readonly found: Found = nothingFound();
  readonly #sentences: readonly Sentence[];
  readonly #items: readonly Item[][];
  readonly #setting: Setting;
  readonly #discourse: Discourse;
  #visit: Parties | null = null;
  /** The paragraph whose reader is asked to imagine what follows. */
  #imagined = -1;

  /** @param items the words with a meaning of each sentence */
  constructor(sentences: readonly Sentence[], items: readonly Item[][], setting: Setting) {
    this.#sentences = sentences;
    this.#items = items;
    this.#setting = setting;
    const {offices, sides, published} = setting;
    this.#discourse = new Discourse(offices, sides, {cast: castOf(items), published});
  }

  /** Reads the next sentence. */
  read(sentence: Sentence, index: number): void {
    const turn = this.#begin(sentence, index);
    this.#tell(turn);
    this.#deny(turn);
    const isRefused = this.#isRefused(turn);
    if (!isRefused) this.#complete(turn);
    this.#relate(turn);
    if (!isRefused) this.#repeat(turn);
    this.#visit = lastVisit(this.#new(turn)) ?? this.#visit;
  }

  #begin(sentence: Sentence, index: number): Turn {
    const {found} = this;
    const {tokens, sides, dated, language} = this.#setting;
    const discourse = this.#discourse;
    const reading = readSentence(this.#items[index] ?? [], tokens, {
      sentence,
      discourse,
      dated,
      language,
      anyPair: isAnyPair(sides)
    });
    if (hasCue(reading, "real")) this.#imagined = -1;
    const scene: Scene = {
      reading,
      discourse,
      sides,
      used: new Set<number>(),
      lastVisit: this.#visit,
      here: this.#setting.here,
      before: found.readings.at(-1),
      imagined: this.#imagined === sentence.paragraph
    };
    found.readings.push(reading);
    const {pending} = found;
    found.pending = null;
    return {
      index,
      sentence,
      reading,
      scene,
      dated: hasDate(sentence, this.#setting),
      count: found.drafts.length,
      before: found.drafts.at(-1),
      pending
    };
  }

  /** What the sentence itself tells: by words of contact, else by signs that two were in touch. */
  #tell(turn: Turn): void {
    const {found} = this;
    const {scene, sentence, index, dated, reading} = turn;
    readTriggers(scene, {sentence, index}, found);
    found.drafts.push(...toldInPerson(scene, {found, sentence, index, dated}));
    if (this.#toldNothing(turn)) this.#call(turn);
    if (this.#toldNothing(turn)) found.drafts.push(...guestAbroad(scene, {sentence, index}));
    if (this.#toldNothing(turn)) found.drafts.push(...overWire(scene, {found, sentence, index, dated}));
    if (dated && this.#new(turn).every(({weak}) => weak))
      found.drafts.push(...inCompany(scene, {found, sentence, index}));
    if (this.#toldNothing(turn)) found.drafts.push(...toldOfTwo(scene, {found, sentence, index, dated}));
    if (hasCue(reading, "imagined")) this.#imagined = sentence.paragraph;
  }

  /** Who was the first to call; with whom may be told next. */
  #call({scene, sentence, index}: Turn): void {
    const call = firstCaller(scene, {found: this.found, sentence, index});
    if (call && isPair(scene.sides, call.members)) this.found.drafts.push(call);
    else this.found.pending = call ?? this.found.pending;
  }

  /** What it says of the contacts told before: that they did not happen. */
  #deny(turn: Turn): void {
    const {found} = this;
    const {reading, index} = turn;
    if (this.#toldNothing(turn)) callOff(found, reading, index);
    if (!this.#toldNothing(turn)) return;
    const {sides} = this.#setting;
    takeBack(found, reading, {sentences: this.#sentences, index, sides, items: this.#items[index] ?? []});
  }

  /** Whom the call told before was with. */
  #complete(turn: Turn): void {
    const {pending, reading, before} = turn;
    const late = pending && this.#toldNothing(turn) ? completed(pending, reading, this.#setting.sides) : null;
    if (!late) return;
    this.#lookBack([late], late.sentence, before);
    this.found.drafts.push(late);
  }

  /** What the contacts of the sentence owe to one another and to those told before. */
  #relate(turn: Turn): void {
    const {found} = this;
    const {reading, index, count, before} = turn;
    const own = this.#new(turn).filter((draft) => draft.sentence === index);
    callOffPlans(own);
    const begun = own.length === 0 && found.pending ? [found.pending] : own;
    const earlier = found.drafts.slice(Math.max(0, count - EARLIER)).filter((draft) => draft.sentence < index);
    creditCaller(reading, {sentence: turn.sentence, index, own: begun, before: earlier});
    found.drafts.splice(count, 0, ...toldAVisitor(found, own, index));
    takeChannel(own, found.drafts.slice(0, count), reading);
    if (this.#goesOn(turn)) takeMeans(own, turn.scene.before, this.#sentences[index - 1]);
    this.#lookBack(own, index, before);
    if (found.spoken?.named !== index || turn.dated) return;
    const {start, end} = found.spoken;
    for (const draft of own) draft.lookback = {start, end, news: false, like: null};
  }

  /** The same contact told once more, or another like it. */
  #repeat(turn: Turn): void {
    const {reading, sentence, index, before} = turn;
    const at = {sentence, index, setting: this.#setting};
    const last = this.found.drafts.at(-1);
    if (last && !this.#toldNothing(turn)) {
      const again = anotherTimeBehind(last, reading, at);
      if (again) this.found.drafts.push(again);
    }
    if (!before || !this.#toldNothing(turn)) return;
    const more = echoOf(before, reading, at) ?? followUp(before, reading, at);
    if (more) this.found.drafts.push(more);
  }

  /** "It was their second call in two weeks. On 20 May they had gone over …" is another one, with a day of its own. */
  #goesOn({index, sentence, before, dated}: Turn): boolean {
    if (index === 0 || this.#sentences[index - 1]?.paragraph !== sentence.paragraph) return false;
    if (before?.sentence !== index - 1) return true;
    return before.frame.startsWith("noun") && dated && !hasDate(before, this.#setting);
  }

  #lookBack(drafts: Draft[], index: number, before: Draft | undefined): void {
    const {readings, drafts: told} = this.found;
    lookBack(drafts, {sentences: this.#sentences, index, setting: this.#setting, readings, drafts: told}, before);
  }

  #isRefused({sentence}: Turn): boolean {
    return this.found.refusals.some(({start, reason}) => start === sentence.start && reason !== "one_side");
  }

  #toldNothing({count}: Turn): boolean {
    return this.found.drafts.length === count;
  }

  #new({count}: Turn): Draft[] {
    return this.found.drafts.slice(count);
  }
}

/** Everybody the text names without doubt. */
function castOf(items: readonly Item[][]): PersonRow[] {
  const cast = new Set<PersonRow>();
  for (const sentence of items)
    for (const {meaning} of sentence)
      if (meaning.kind === "person" && meaning.people.length === 1 && meaning.people[0]) cast.add(meaning.people[0]);
  return [...cast];
}
