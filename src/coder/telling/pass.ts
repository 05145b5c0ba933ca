import type {Draft, Found} from "../grammar/draft.js";
import type {Scene} from "../grammar/scene.js";
import type {Sentence} from "../text/segment.js";
import type {Channel, ExclusionReason} from "../types.js";

/** One pass over the triggers of a sentence: what it has told so far, and what later triggers need to know of earlier ones. */
export interface Pass {
  scene: Scene;
  sentence: Sentence;
  /** The sentence's number in its text. */
  index: number;
  /** What the text has told before. */
  found: Found;
  /** What this sentence has told. */
  drafts: Draft[];
  /** Units that another trigger has claimed. */
  taken: Set<number>;
  /** Triggers that say who else took part, each with the contact told before it. */
  joins: {t: number; draft: Draft | null}[];
  /** Where the journey told last in this sentence led. */
  journey: Draft["destination"];
  /** "on both trips" opens the sentence: a journey whose telling is still to come. */
  untold: boolean;
  /** The sentence is a question, or its paragraph asks to imagine what it tells. */
  doubtful: boolean;
}

/** The contact told last, in this sentence or before it. */
export function toldLast({drafts, found}: Pass): Draft | undefined {
  return drafts.at(-1) ?? found.drafts.at(-1);
}

/** Notes that the sentence tells of no contact of the two sides, and why. */
export function refuse({found, sentence: {start, end}}: Pass, reason: ExclusionReason, rule: string): void {
  found.refusals.push({start, end, reason, rule});
}

/** Whether the text has told of a contact by this channel before the sentence. */
export function wasTold({found}: Pass, channel: Channel): boolean {
  return found.drafts.some((draft) => draft.channel === channel);
}
