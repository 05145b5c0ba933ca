import type {Draft, SentencePlace} from "../grammar/draft.js";
import type {Reading} from "../grammar/reading.js";

type Anew = Pick<Draft, "channel" | "frame" | "status" | "rules"> &
  Pick<SentencePlace, "sentence" | "index"> & {words: {from: number; to: number}};

/** A contact of the same people; who called, came and received is not told anew. */
export function likeBefore(
  before: Draft,
  {tokens}: Reading,
  {sentence, index, words, channel, frame, status, rules}: Anew
): Draft {
  return {
    ...before,
    sentence: index,
    start: sentence.start,
    end: sentence.end,
    triggerStart: tokens.start[words.from] ?? 0,
    triggerEnd: tokens.end[words.to - 1] ?? 0,
    channel,
    frame,
    status,
    initiator: null,
    invitedBy: null,
    host: null,
    travelled: null,
    destination: null,
    place: null,
    country: null,
    lookback: null,
    weak: false,
    rules
  };
}
