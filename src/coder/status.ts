import type {Cue} from "./codes.js";
import {type Reading, ruleAt, textBetween, wordsBetween} from "./group.js";
import type {ExclusionReason, Status} from "./types.js";

/** Whether a contact happened, will, or did not; `reason` where it is none. `rules` are the cues that decided. */
export interface Verdict {
  status: Status;
  reason: ExclusionReason | null;
  rules: string[];
}

/** "urged …" and "ready to …" speak of what stands a few words on. */
const WISH_REACH = 8;

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
  const near = (cue: Cue, reach: number) =>
    cues.find(
      (c) =>
        c.cue === cue && c.index < t && wordsBetween(reading, c.index, t) <= reach && sameClause(reading, c.index, t)
    );
  const any = (cue: Cue) =>
    cues.find((c) => c.cue === cue && sameClause(reading, Math.min(c.index, t), Math.max(c.index, t)));
  const before = (cue: Cue) => cues.find((c) => c.cue === cue && c.index < t);
  const cancelled = any("cancelled");
  if (cancelled) return {status: "cancelled", reason: null, rules: [cancelled.rule]};
  const refused = near("refused", 6);
  if (refused) return excluded("refused", refused);
  const denied = any("denied");
  if (denied) return excluded("denied", denied);
  const not = near("not", 3);
  if (not) return excluded("denied", not);
  const rumour = before("rumoured");
  if (rumour) return excluded("rumoured", rumour);
  const hypothesis = before("hypothetical");
  const close = hypothesis && wordsBetween(reading, hypothesis.index, t) <= WISH_REACH;
  if (hypothesis && (hypothesis.rule.endsWith("hypothetical") || (close && sameClause(reading, hypothesis.index, t)))) {
    return excluded("hypothetical", hypothesis);
  }
  if (options.planned) return {status: "announced", reason: null, rules: []};
  const plan = near("announced", 4) ?? (options.noun ? behind(reading, cues, t) : undefined);
  if (plan) return {status: "announced", reason: null, rules: [plan.rule]};
  const invitation = any("invited");
  const invites = invitation && (invitation.index < t || ruleAt(reading, t)?.channel === "visit");
  if (invites && !options.invitedBy) return excluded("invited", invitation);
  return {status: "occurred", reason: null, rules: []};
}

function cuesOf(reading: Reading): Found[] {
  return reading.units.flatMap((unit, index) => {
    const meaning = unit.item?.meaning;
    return meaning?.kind === "cue" ? [{cue: meaning.cue, rule: meaning.rule, index}] : [];
  });
}

function behind(reading: Reading, cues: Found[], t: number): Found | undefined {
  return cues.find((c) => c.cue === "announced" && c.index > t && wordsBetween(reading, t, c.index) <= 6);
}

function sameClause(reading: Reading, a: number, b: number): boolean {
  return !/[;:]/.test(textBetween(reading, a, b));
}

function excluded(reason: ExclusionReason, found: Found): Verdict {
  return {status: "occurred", reason, rules: [found.rule]};
}
