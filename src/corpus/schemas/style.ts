import type {Schema} from "../schema.js";

/** Words that stand in the prose inside quotation marks only. */
export const style = {
  word: {type: "string", key: true},
  why: {type: "string", required: true}
} as const satisfies Schema;
