import type {Channel, DateBasis, ExclusionReason, OfficeStatus, Prominence, Status} from "../../coder/types.js";
import type {
  CorrectionAction,
  Coverage,
  Level,
  MatchRelation,
  MatchRule,
  Period,
  Provenance,
  RereadingRow,
  Stage
} from "../rows.js";

/** Every code with what it means; a missing or surplus one does not compile. */
type Meanings<Code extends string> = Readonly<Record<Code, string>>;

export const channels: Meanings<Channel> = {
  call: "a telephone call",
  video_call: "a call with pictures",
  meeting: "people met; no journey to the other side is said to have been made for it",
  visit: "someone travelled to the other side; the meetings of the visit are part of it",
  message: "a letter, cable or message, also one carried by an envoy"
};

export const statuses: Meanings<Status> = {
  occurred: "it took place",
  announced: "a concrete contact still to come when the text was written",
  cancelled: "announced, then called off"
};

export const prominences: Meanings<Prominence> = {
  lead: "what the text is about",
  background: "mentioned on the way"
};

export const officeStatuses: Meanings<OfficeStatus> = {
  incumbent: "in office",
  elect: "chosen, not yet in office",
  acting: "filling the office for a time",
  former: "no longer in office"
};

export const officeBases: Meanings<"stated" | "tenure"> = {
  stated: "the text says so",
  tenure: "the text does not say; the table of tenures does, for the day of the contact"
};

export const dateBases: Meanings<DateBasis> = {
  stated: "a date, month or year written in the text, its year completed from the publication if need be",
  weekday: "a weekday together with the publication date, a dated post or a copyright line",
  relative: "words such as “last week”, counted from the publication",
  event: "bounded by a dated public event that the text names",
  published: "only known to come before publication",
  record: "taken from the public record, where the text leaves it open",
  correction: "set by an editor",
  unknown: "nothing in the text bounds it"
};

export const publishedBases: Meanings<"stated" | "inferred" | "unknown"> = {
  stated: "written on the page or in the list of sources",
  inferred: "worked out from what is printed with it, such as a dated post",
  unknown: "not known; the days it can have been are still given where something bounds them"
};

export const reasons: Meanings<ExclusionReason> = {
  invited: "an invitation, with no contact planned",
  refused: "an offer that was turned down",
  denied: "said not to have happened",
  hypothetical: "conditional or imagined",
  rumoured: "only rumoured",
  other_pair: "a contact of another pair of countries",
  one_side: "only one of the two sides took part",
  statement: "a statement about the other side, not made to it",
  related_link: "a headline that links to another page",
  other_sense: "the words mean something else here",
  not_contact: "an act that is no contact, such as a strike"
};

export const levels: Meanings<Level> = {
  leader: "a head of state, or the highest office",
  minister: "a minister, or someone of that rank",
  official: "anyone else who acts for the state"
};

export const occasionKinds: Meanings<string> = {
  change: "an election, appointment or inauguration",
  harm: "an attack, accident, disaster or illness",
  victory: "a victory in war",
  feast: "a religious or national feast",
  condolence: "a death",
  invitation: "an invitation was what it was for",
  visit: "to prepare or follow up a visit",
  routine: "regular business",
  unknown: "no occasion is given, or none of these"
};

export const provenances: Meanings<Provenance> = {
  texts: "reported by the source texts",
  record: "on the public record only",
  both: "reported by the source texts and on the public record"
};

export const cameoCodes: Meanings<"036" | "040" | "041" | "042" | "044" | "160"> = {
  "036": "express intent to meet: a contact that is announced",
  "040": "consult, not specified: a meeting with no journey stated, or of several countries",
  "041": "discuss by telephone: calls and video calls",
  "042": "make a visit: visits, and meetings to which one side travelled; the host’s mirrored row is 043",
  "044": "meet at a third location: a meeting in a country of neither side",
  "160": "reduce relations, here a cancelled contact"
};

export const ploverModes: Meanings<"phone" | "visit" | "third-party" | "multilateral"> = {
  phone: "by telephone or another remote medium",
  visit: "one side came to the other",
  "third-party": "in a country of neither side",
  multilateral: "with others than the two sides"
};

export const stages: Meanings<Stage> = {
  vote: "the day of the vote",
  result: "the result was declared",
  endorsement: "the office was conferred",
  oath: "the oath was taken",
  appointment: "somebody was appointed",
  end: "the holder left: death, dismissal, resignation, overthrow"
};

export const periods: Meanings<Period> = {
  month: "a calendar month",
  quarter: "three calendar months from January, April, July or October",
  year: "a calendar year",
  tenure: "one holder’s time in an office",
  window: "a span around a change"
};

export const coverages: Meanings<Coverage> = {
  full: "the period was searched as a whole",
  partial: "the period was searched in part",
  none: "the period was not searched: a count of 0 says nothing"
};

export const confidences: Meanings<"high" | "medium" | "low"> = {
  high: "several reports agree, or one that was there",
  medium: "one report, or one that gives only part",
  low: "doubtful"
};

export const units: Meanings<"row" | "journey"> = {
  row: "every contact counts",
  journey: "the meetings of one journey count once"
};

export const matchRelations: Meanings<MatchRelation> = {
  same: "they are one contact",
  part_of: "one is a visit, the other a meeting that falls into it; both stay",
  candidate: "they may be one contact; nobody can say, and they stay apart"
};

export const matchRules: Meanings<MatchRule> = {
  only: "one row fits",
  day: "several fit, one of them on the day the text gives",
  weekday: "several fit, one of them on the weekday the text states",
  topics: "several fit, one of them shares strictly the most topics",
  tie: "several fit and nothing tells them apart",
  rival: "another contact of the texts leads to the same row, and they cannot both be it",
  within: "same traveller, same host, on the days of the visit",
  correction: "an editor joined them"
};

export const rereadingReasons: Meanings<RereadingRow["why"]> = {
  lot: "drawn by lot",
  claim: "it stands behind a claim",
  way: "met while looking for another"
};

export const rereadingOutcomes: Meanings<RereadingRow["outcome"]> = {
  confirmed: "the report bears out people, kind and day as far as it gives them",
  sharpened: "it does, and gives a closer day than the row had; the row now has it",
  corrected: "something was wrong and has been put right",
  doubtful: "the report casts doubt on the row, which stays as it was",
  not_reached: "no report of it was found: nothing was read"
};

export const correctionActions: Meanings<CorrectionAction> = {
  override: "a field is set",
  split: "a witness is taken off and is a contact of its own",
  merge: "another contact is joined to this one",
  strike: "the contact is taken out"
};
