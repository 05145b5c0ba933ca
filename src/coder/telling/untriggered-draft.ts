import type {Draft} from "../grammar/draft.js";
import type {placeOf} from "../grammar/surroundings.js";
import type {Sentence} from "../text/segment.js";

/**
 * The draft of a contact that no verb or noun for one tells, but other words of its sentence: a meeting that may be told
 * elsewhere too, unless `told` knows better. It is made field by field, as all drafts are.
 */
export function untriggeredDraft(
  {sentence, index}: {sentence: Pick<Sentence, "start" | "end">; index: number},
  told: Pick<Draft, "members" | "triggerStart" | "triggerEnd" | "frame" | "stands" | "rules"> &
    Partial<Pick<Draft, "channel" | "initiator" | "host" | "status" | "multilateral" | "weak">> & {
      setting?: ReturnType<typeof placeOf> | Pick<Draft, "place" | "country">;
    }
): Draft {
  const {
    members,
    triggerStart,
    triggerEnd,
    frame,
    stands,
    rules,
    host = null,
    setting = null,
    channel = "meeting",
    initiator = null,
    weak = true,
    status = "occurred",
    multilateral = false
  } = told;
  return {
    members,
    initiator,
    host,
    travelled: null,
    destination: null,
    used: [],
    sentence: index,
    start: sentence.start,
    end: sentence.end,
    triggerStart,
    triggerEnd,
    channel,
    frame,
    lookback: null,
    apart: false,
    present: false,
    past: false,
    stands,
    weak,
    status,
    invitedBy: null,
    place: setting?.place ?? null,
    country: setting?.country ?? null,
    multilateral,
    rules
  };
}
