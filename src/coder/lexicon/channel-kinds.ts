import type {Channel} from "../types.js";

/** Channels by which two speak who are not in one place. */
export const CALLS: ReadonlySet<Channel> = new Set<Channel>(["call", "video_call"]);

/** Channels for which nobody travels: calls, and what is written. */
export const WIRED: ReadonlySet<Channel> = new Set<Channel>(["call", "video_call", "message"]);

/** Channels by which people are in one place. */
export const IN_PERSON: ReadonlySet<Channel> = new Set<Channel>(["meeting", "visit"]);
