import type {Channel} from "../codes.js";

const WORDS: Record<Channel, string> = {
  call: "call",
  video_call: "video call",
  meeting: "meeting",
  visit: "visit",
  message: "message"
};

/** The channel as prose names it. */
export function channelWord(channel: Channel): string {
  return WORDS[channel];
}
