import type {Draft} from "../grammar/draft.js";
import type {placeOf} from "../grammar/surroundings.js";
import type {Sentence} from "../text/segment.js";
import type {Status} from "../types.js";

/** A meeting that no word for one tells; it only stands for itself where something else says that it was one. */
export function faceToFace(
  {sentence, index}: {sentence: Pick<Sentence, "start" | "end">; index: number},
  told: Pick<Draft, "members" | "triggerStart" | "triggerEnd" | "frame" | "stands" | "rules"> & {
    host: string | null;
    status?: Status;
    multilateral?: boolean;
    setting: ReturnType<typeof placeOf> | Pick<Draft, "place" | "country">;
  }
): Draft {
  const {
    members,
    triggerStart,
    triggerEnd,
    frame,
    stands,
    rules,
    host,
    setting,
    status = "occurred",
    multilateral = false
  } = told;
  return {
    members,
    initiator: null,
    host,
    travelled: null,
    destination: null,
    used: [],
    sentence: index,
    start: sentence.start,
    end: sentence.end,
    triggerStart,
    triggerEnd,
    channel: "meeting",
    frame,
    lookback: null,
    apart: false,
    present: false,
    past: false,
    stands,
    weak: true,
    status,
    invitedBy: null,
    place: setting?.place ?? null,
    country: setting?.country ?? null,
    multilateral,
    rules
  };
}
