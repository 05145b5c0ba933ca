import type {Draft} from "../grammar/draft.js";
import type {Parties} from "../grammar/scene.js";

/** The journey told last, or the reception that presupposes one. */
export function lastVisit(drafts: readonly Draft[]): Parties | null {
  return (
    drafts.findLast((draft) => draft.travelled !== null) ?? asJourney(drafts.findLast((draft) => draft.host !== null))
  );
}

/** Whoever received somebody is where the visitor has come to. */
function asJourney(draft: Draft | undefined): Parties | null {
  if (!draft?.host) return null;
  const guest = draft.members.find((m) => m.side !== null && m.side !== draft.host);
  return guest ? {...draft, travelled: guest.side, destination: {country: draft.host, place: null}} : null;
}

/** "X received him on both trips": a reception told as part of a journey is that journey. Returns where it led. */
export function makeVisit(draft: Draft | undefined, sides: readonly string[]): Draft["destination"] {
  if (draft?.channel !== "meeting" || draft.host === null) return null;
  draft.channel = "visit";
  draft.travelled = sides.find((side) => side !== draft.host) ?? null;
  draft.destination = {country: draft.host, place: null};
  return draft.destination;
}
