/** How a phrase of `channels.csv` takes its parties; the grammar has one reading for each. */
export const FRAMES = [
  "meets",
  "talks",
  "speaks",
  "discusses",
  "agrees",
  "together",
  "hosts",
  "hosts_name",
  "hosted",
  "hosted_to",
  "invited",
  "calls",
  "calls_name",
  "initiates",
  "called_by",
  "hears",
  "noun_from",
  "noun",
  "means",
  "travels",
  "travels_direct",
  "noun_visit",
  "sends",
  "noun_message",
  "other_end",
  "joins",
  "accompanies",
  "meets_name",
  "convenes",
  "contacts",
  "hosting",
  "is_in",
  "signs",
  "credited",
  "leaves",
  "noun_call",
  "wishes",
  "travels_again",
  "guest_of",
  "host_of",
  "does_same",
  "brings",
  "goes_to",
  "calling",
  "rings",
  "medium"
] as const;

/** What a phrase of `status.csv` says of the contact beside it. */
export const CUES = [
  "denied",
  "not",
  "hypothetical",
  "rumoured",
  "invited",
  "refused",
  "announced",
  "cancelled",
  "past",
  "retracts",
  "imagined",
  "real",
  "foregone",
  "corrects",
  "unreal",
  "dismissed",
  "unanswered",
  "outlet",
  "account"
] as const;

/** What may stand behind a cue, as in `rumoured_behind`: of what in its sentence it speaks, or what else it says. */
export const CUE_SCOPES = [
  /** Of what stands before it. */
  "behind",
  /** Of its sentence, which it has to open. */
  "opening",
  /** Of the next word. */
  "next",
  /** Of all of its clause, however long. */
  "clause",
  /** Of what is asked: up to a comma behind which somebody acts. */
  "question",
  /** Of a report, so that a plan that is denied was never one. */
  "report",
  /** Of whoever was to take part, also where nobody is named. */
  "anybody"
] as const;

/** Where whoever invited, called or wrote stands beside a phrase of `initiators.csv`. */
export const INVITE_FRAMES = [
  "invited_by",
  "inviter_before",
  "asked_by",
  "caller_was",
  "asker_before",
  "receiver_before",
  "asker_nation",
  "asker_first",
  "came_from",
  "inviter_who",
  "inviter_acts",
  "inviter_undoes",
  "bidden_by"
] as const;

export type InviteFrame = (typeof INVITE_FRAMES)[number];

/** Whether behind such a phrase stands whoever wanted or made a call: "at the request of X", "the caller was X". */
export function isAskedBy(frame: InviteFrame): boolean {
  return frame === "asked_by" || frame === "caller_was";
}

export type Frame = (typeof FRAMES)[number];
export type Cue = (typeof CUES)[number];
export type CueScope = (typeof CUE_SCOPES)[number];

/** Where a code stands, for an error that a journalist can follow. */
export interface Place {
  file: string;
  rule: string;
}

/** A frame by its name. Throws an Error that names file, rule, value and the frames there are. */
export function frameOf(value: string, place: Place): Frame {
  return oneOf(FRAMES, value, {...place, column: "frame"});
}

/** A cue and its scope by what a row calls them. Throws an Error that names file, rule, value and the cues there are. */
export function cueOf(value: string, place: Place): {cue: Cue; scope: CueScope | null} {
  const scope = CUE_SCOPES.find((known) => value.endsWith(`_${known}`)) ?? null;
  const name = scope === null ? value : value.slice(0, -scope.length - 1);
  return {cue: oneOf(CUES, name, {...place, column: "cue"}), scope};
}

/** A frame of `initiators.csv` by its name. Throws an Error that names file, rule, value and the frames there are. */
export function inviteFrameOf(value: string, place: Place): InviteFrame {
  return oneOf(INVITE_FRAMES, value, {...place, column: "frame"});
}

function oneOf<T extends string>(codes: readonly T[], value: string, at: Place & {column: string}): T {
  const code = codes.find((known) => known === value);
  if (code) return code;
  throw new Error(
    `${at.file} row ${at.rule}, column ${at.column}: "${value}" is not known; write one of ${codes.join(", ")}`
  );
}
