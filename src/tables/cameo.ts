import type {Channel, Status} from "../coder/types.js";

export interface ContactShape {
  channel: Channel;
  status: Status;
  travelled: string | null;
  country: string | null;
  multilateral: boolean;
  /** The two sides and those of everyone who took part: where the place is none of theirs it is a third one. */
  sides: readonly string[];
}

export interface EventCodes {
  cameo: string | null;
  plover_mode: string | null;
}

const NONE: EventCodes = {cameo: null, plover_mode: null};

/**
 * The nearest codes of CAMEO 1.1b3 and, for a CONSULT event, the mode of PLOVER. A visit carries its traveller's 042;
 * whoever needs directed rows mirrors it as the host's 043. A message has no code in either: they code its content.
 */
export function eventCodes(contact: ContactShape): EventCodes {
  if (contact.status === "announced") return {cameo: "036", plover_mode: null};
  if (contact.status === "cancelled") return {cameo: "160", plover_mode: null};
  if (contact.channel === "message") return NONE;
  if (contact.channel === "call" || contact.channel === "video_call") return {cameo: "041", plover_mode: "phone"};
  const away = contact.country !== null && !contact.sides.includes(contact.country);
  if (contact.multilateral) return {cameo: away ? "044" : "040", plover_mode: "multilateral"};
  if (away) return {cameo: "044", plover_mode: "third-party"};
  if (contact.channel === "visit" || contact.travelled !== null) return {cameo: "042", plover_mode: "visit"};
  return {cameo: "040", plover_mode: null};
}
