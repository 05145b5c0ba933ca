import {plainWords} from "../grammar/plain-words.js";
import {isVerbAt, type Reading, ruleAt, wordAt, wordsBetween} from "../grammar/reading.js";
import type {Cue, CueScope, InviteFrame} from "../lexicon/codes.js";
import {isMerelyMeant, sameClause} from "./cue-scope.js";
import {wouldBe} from "./plan-scope.js";
import {isPlannedAside} from "./planned-aside.js";

/** A cue of a sentence, the unit it stands at and the row it comes from. */
export interface FoundCue {
  cue: Cue;
  scope: CueScope | null;
  rule: string;
  index: number;
}

/** How a trigger was told, as far as its frame and parties say. */
export interface Manner {
  noun: boolean;
  /** An invitation has led to it, so that its words are no cue against it. */
  invitedBy: boolean;
  /** The trigger's own words speak of what is to come. */
  planned: boolean;
}

/** The trigger at unit `t` among the cues of its sentence. */
export interface Cued {
  reading: Reading;
  t: number;
  cues: readonly FoundCue[];
  noun: boolean;
  invitedBy: boolean;
  would: ReturnType<typeof wouldBe>;
  /** Its own words speak of what is to come, and nothing says that it came. */
  intended: boolean;
  /** It is told as something to come, be it by its own words or a cue's. */
  planned: boolean;
  /** How far two units are from one another, in words. */
  distance(reading: Reading, a: number, b: number): number;
}

/** Words between "is to" and the contact. */
export const PLAN_REACH = 4;

/**
 * The verb or noun of contact at unit `t` with the cues of its sentence and how it is told, as the rules of status
 * ask for them.
 */
export function cued(reading: Reading, t: number, {noun, invitedBy, planned}: Manner): Cued {
  const would = wouldBe(reading, t);
  const intended = planned && would !== "sequel";
  // Where the verb comes first, its subject stands between it and what it announces.
  const distance = reading.traits.has("verb first") ? plainWords : wordsBetween;
  const found: Cued = {
    reading,
    t,
    cues: cuesOf(reading),
    noun,
    invitedBy,
    would,
    intended,
    planned: intended,
    distance
  };
  found.planned ||=
    near(found, "announced", PLAN_REACH) !== undefined ||
    isMerelyMeant(reading, t) ||
    near(found, "unreal", 1) !== undefined;
  return found;
}

/** The first cue of a kind that stands no more than `reach` words before the trigger, in its clause. */
export function near({reading, t, cues, distance}: Cued, cue: Cue, reach: number): FoundCue | undefined {
  const isNear = (index: number) => (opensThat(reading, index) ? plainWords : distance)(reading, index, t) <= reach;
  return cues.find(
    (c) =>
      c.cue === cue &&
      !(cue === "announced" && c.scope === "behind") &&
      c.index < t &&
      isNear(c.index) &&
      !(cue === "announced" && c.scope === "next" && !isNext(reading, c.index, t)) &&
      sameClause(reading, c.index, t) &&
      !(cue === "announced" && (tellsAnew(reading, c.index, t) || isPlannedAside(reading, c.index, t)))
  );
}

/** "it is planned that X meet Y": the subject of what is planned stands behind the cue, however long it is. */
function opensThat({units, tokens, small}: Reading, index: number): boolean {
  const {to = 0} = units[index]?.item ?? {};
  return small.that.has(tokens.form[to] ?? "") || small.that.has(tokens.form[to - 1] ?? "");
}

/** "agreed on a meeting"; not "agreed on a plan in a meeting". */
function isNext(reading: Reading, index: number, t: number): boolean {
  const articles = t - index - 1;
  if (wordsBetween(reading, index, t) > articles) return false;
  return reading.units.slice(index + 1, t).every((_, i) => wordAt(reading, index + 1 + i) === "det");
}

/** The first cue of a kind in the trigger's clause, before or behind it. */
export function inClause({reading, t, cues}: Cued, cue: Cue): FoundCue | undefined {
  return cues.find((c) => c.cue === cue && sameClause(reading, Math.min(c.index, t), Math.max(c.index, t)));
}

/** The first cue of a kind before the trigger, however far. */
export function before({t, cues}: Cued, cue: Cue): FoundCue | undefined {
  return cues.find((c) => c.cue === cue && c.index < t);
}

/** "Things were to speed up when X came to A": what is told behind the conjunction has happened. */
export function tellsAnew(reading: Reading, index: number, t: number): boolean {
  if (!isVerbAt(reading, t) || ruleAt(reading, t)?.present) return false;
  return reading.units.slice(index + 1, t).some((_, i) => wordAt(reading, index + 1 + i) === "clause");
}

/** What words about an invitation say of the journey beside them. */
const INVITING: Readonly<Partial<Record<InviteFrame, Cue>>> = {inviter_acts: "invited", inviter_undoes: "cancelled"};

function cuesOf(reading: Reading): FoundCue[] {
  const {cues, invites} = reading.signs;
  const found: FoundCue[] = [];
  for (const index of invites.length > 0 ? [...cues, ...invites] : cues) {
    const meaning = reading.units[index]?.item?.meaning;
    if (meaning?.kind !== "invite" && meaning?.kind !== "cue") continue;
    const {cue, scope} = meaning.kind === "invite" ? {cue: INVITING[meaning.frame], scope: null} : meaning;
    if (cue) found.push({cue, scope, rule: meaning.rule, index});
  }
  return found;
}
