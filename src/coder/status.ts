import type {Cue, InviteFrame} from "./codes.js";
import {
  CLAIM_BREAKS,
  isCancelledBy,
  isCorrected,
  isDeniedBy,
  isMerelyMeant,
  saidThat,
  sameClause
} from "./cue-scope.js";
import {isVerbAt, type Reading, ruleAt, wordAt, wordsBetween} from "./group.js";
import {plainWords} from "./plain-words.js";
import {isInverted, isListedPlan, purposeOf} from "./plan-forms.js";
import {isNobody, isOfIt, isWhen, wouldBe} from "./plan-scope.js";
import {isCall} from "./surroundings.js";
import type {Channel, ExclusionReason, Status} from "./types.js";

/** Whether a contact happened, will, or did not; `reason` where it is none. `rules` are the cues that decided. */
export interface Verdict {
  status: Status;
  reason: ExclusionReason | null;
  rules: string[];
}

/** "urged …" and "ready to …" speak of what stands a few words on. */
const WISH_REACH = 8;
/** Words between "is to" and the contact. */
const PLAN_REACH = 4;

/** Whoever invites in a call or letter has called or written. */
const BY_WIRE = new Set<Channel>(["call", "video_call", "message"]);

const DENIALS = new Set<Cue>(["denied", "retracts"]);
/** What is denied where "that" says what: "dismissed a report that X met Y", though not "dismissed X, who had met Y". */
const DENIES_THAT = new Set<Cue>([...DENIALS, "dismissed"]);

interface Found {
  cue: Cue;
  rule: string;
  index: number;
}

/** Judges the trigger at unit `t` by the cues of its sentence: what stands near it before what stands far. */
export function judge(
  reading: Reading,
  t: number,
  options: {noun: boolean; invitedBy: boolean; planned: boolean}
): Verdict {
  const cues = cuesOf(reading);
  // Where the verb comes first, its subject stands between it and what it announces.
  const distance = reading.traits.has("verb first") ? plainWords : wordsBetween;
  const near = (cue: Cue, reach: number) =>
    cues.find(
      (c) =>
        c.cue === cue &&
        c.index < t &&
        distance(reading, c.index, t) <= reach &&
        sameClause(reading, c.index, t) &&
        !(cue === "announced" && tellsAnew(reading, c.index, t))
    );
  const any = (cue: Cue) =>
    cues.find((c) => c.cue === cue && sameClause(reading, Math.min(c.index, t), Math.max(c.index, t)));
  const before = (cue: Cue) => cues.find((c) => c.cue === cue && c.index < t);
  const {noun} = options;
  const would = wouldBe(reading, t);
  const intended = options.planned && would !== "sequel";
  const planned =
    intended ||
    near("announced", PLAN_REACH) !== undefined ||
    isMerelyMeant(reading, t) ||
    near("unreal", 1) !== undefined;
  const deniedThat = cues.find((c) => DENIES_THAT.has(c.cue) && c.index < t && saidThat(reading, c.index));
  if (deniedThat) return excluded("denied", deniedThat);
  const unanswered = isCall(reading, t) ? any("unanswered") : undefined;
  if (unanswered) return excluded("denied", unanswered);
  const cancelled = cues.find(
    (c) => c.cue === "cancelled" && isCancelledBy(reading, {index: c.index, t, noun, planned})
  );
  if (cancelled) return {status: "cancelled", reason: null, rules: [cancelled.rule]};
  const foregone = near("foregone", 2);
  if (foregone) return {status: "cancelled", reason: null, rules: [foregone.rule]};
  const corrected = cues.find((c) => c.cue === "corrects" && isCorrected(reading, c.index, t));
  if (corrected) return excluded("denied", corrected);
  const refused = near("refused", 6);
  if (refused) return excluded("refused", refused);
  const denied = cues.find((c) => DENIALS.has(c.cue) && isDeniedBy(reading, {index: c.index, t, noun, planned}));
  const plannedBefore = denied && cues.some((c) => c.cue === "announced" && c.index > t && c.index < denied.index);
  if (denied && noun && plannedBefore) return {status: "cancelled", reason: null, rules: [denied.rule]};
  if (denied) return excluded("denied", denied);
  const not = near("not", 3) ?? negatedBehind(reading, cues, t);
  if (not && (!not.rule.endsWith("-no") || wordsBetween(reading, not.index, t) <= 1 || isNobody(reading, not.index, t)))
    return excluded("denied", not);
  const rumour = before("rumoured");
  if (rumour && !(rumour.rule.endsWith("-noun") && !opensSentence(reading, rumour.index)))
    return excluded("rumoured", rumour);
  const doubted = cues.find((c) => c.cue === "rumoured" && c.rule.endsWith("-behind") && c.index > t);
  if (doubted && isOneClaim(reading, t, doubted.index)) return excluded("rumoured", doubted);
  const hypothesis = before("hypothetical");
  const close = hypothesis && wordsBetween(reading, hypothesis.index, t) <= WISH_REACH;
  const open =
    hypothesis &&
    !reading.units
      .slice(hypothesis.index + 1, t)
      .some((_, i) => wordAt(reading, hypothesis.index + 1 + i) === "clause");
  if (
    hypothesis &&
    open &&
    (hypothesis.rule.endsWith("hypothetical") || (close && sameClause(reading, hypothesis.index, t)))
  ) {
    return excluded("hypothetical", hypothesis);
  }
  const imagined = before("imagined");
  if (imagined) return excluded("hypothetical", imagined);
  const unreal = near("unreal", 1);
  if (unreal) return excluded("hypothetical", unreal);
  if (isInverted(reading)) return {status: "occurred", reason: "hypothetical", rules: []};
  if (would === "unreal" || (would === "plan" && any("hypothetical")))
    return {status: "occurred", reason: "hypothetical", rules: []};
  if (intended) return {status: "announced", reason: null, rules: []};
  const plan =
    near("announced", PLAN_REACH) ??
    planOfMeans(reading, cues, t) ??
    (options.noun ? behind(reading, cues, t) : undefined);
  if (plan && plan.index > t && cues.some((c) => c.cue === "not" && c.index > t && c.index < plan.index))
    return excluded("denied", plan);
  if (plan) return {status: "announced", reason: null, rules: [plan.rule]};
  const ahead = ruleAt(reading, t)?.present && before("announced");
  if (ahead && isWhen(reading, ahead.index, t)) return {status: "announced", reason: null, rules: [ahead.rule]};
  const unmade = before("foregone");
  if (unmade && isListedPlan(reading, t)) return {status: "cancelled", reason: null, rules: [unmade.rule]};
  const parallel = before("announced");
  if (parallel && isListedPlan(reading, t)) return {status: "announced", reason: null, rules: [parallel.rule]};
  const purpose = purposeOf(reading, t, options.noun);
  if (purpose) return {status: "announced", reason: null, rules: [purpose]};
  const invitation = any("invited");
  const channel = ruleAt(reading, t)?.channel ?? "meeting";
  const invites = invitation && !BY_WIRE.has(channel) && (invitation.index < t || channel === "visit");
  if (invites && !options.invitedBy) return excluded("invited", invitation);
  if (isMerelyMeant(reading, t)) return {status: "occurred", reason: "hypothetical", rules: []};
  return {status: "occurred", reason: null, rules: []};
}

/** "is to speak with Y by telephone": the means stand behind the names. */
function planOfMeans(reading: Reading, cues: Found[], t: number): Found | undefined {
  if (ruleAt(reading, t)?.frame !== "means") return undefined;
  return cues.find(
    (c) =>
      c.cue === "announced" &&
      c.index < t &&
      plainWords(reading, c.index, t) <= PLAN_REACH &&
      sameClause(reading, c.index, t) &&
      !tellsAnew(reading, c.index, t)
  );
}

/** "Things were to speed up when X came to A": what is told behind the conjunction has happened. */
function tellsAnew(reading: Reading, index: number, t: number): boolean {
  if (!isVerbAt(reading, t) || ruleAt(reading, t)?.present) return false;
  return reading.units.slice(index + 1, t).some((_, i) => wordAt(reading, index + 1 + i) === "clause");
}

/** "travel does-not": in languages that put the verb last, what denies a noun's verb stands straight behind the noun. */
function negatedBehind(reading: Reading, cues: Found[], t: number): Found | undefined {
  if (!reading.traits.has("verb last")) return undefined;
  return cues.find((c) => c.cue === "not" && c.index === t + 1 && wordsBetween(reading, t, t + 1) === 0);
}

/** "Reports that X met Y could not be verified": nothing begins anew between the two. */
function isOneClaim(reading: Reading, a: number, b: number): boolean {
  for (let i = a + 1; i < b; ++i) if (CLAIM_BREAKS.has(wordAt(reading, i) ?? "")) return false;
  return true;
}

function opensSentence({units, from}: Reading, i: number): boolean {
  const {item} = units[i] ?? {};
  return item !== undefined && item.from <= from + 1;
}

/** What words about an invitation say of the journey beside them. */
const INVITING: Readonly<Partial<Record<InviteFrame, Cue>>> = {inviter_acts: "invited", inviter_undoes: "cancelled"};

function cuesOf(reading: Reading): Found[] {
  const {cues, invites} = reading.signs;
  const found: Found[] = [];
  for (const index of invites.length > 0 ? [...cues, ...invites] : cues) {
    const meaning = reading.units[index]?.item?.meaning;
    if (meaning?.kind !== "invite" && meaning?.kind !== "cue") continue;
    const cue = meaning.kind === "invite" ? INVITING[meaning.frame] : meaning.cue;
    if (cue) found.push({cue, rule: meaning.rule, index});
  }
  return found;
}

function behind(reading: Reading, cues: Found[], t: number): Found | undefined {
  const relative = cues.find((c) => c.cue === "announced" && isOfIt(reading, t, c.index));
  if (relative) return relative;
  const told = reading.units.findIndex((_, i) => i > t && /^(which|who|clause)$/.test(wordAt(reading, i) ?? ""));
  return cues.find(
    (c) => c.cue === "announced" && c.index > t && (told < 0 || c.index < told) && plainWords(reading, t, c.index) <= 6
  );
}

function excluded(reason: ExclusionReason, found: Found): Verdict {
  return {status: "occurred", reason, rules: [found.rule]};
}
