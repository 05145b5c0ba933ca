import type {anyPairUnits as Units} from "../coder/grammar/any-pair-units.js";
import type {hasOtherSense as OtherSense} from "../coder/parties/any-pair-sense.js";
import type {tellsOfSeveral as OfSeveral} from "../coder/parties/any-pair-several.js";
import type {anyPairItems as Items} from "../coder/people/any-pair-items.js";
import type {judgeAnyPair as Judge} from "../coder/status/any-pair-status.js";

// What the coder knows of contacts between any two countries weighs as much as a language's rules, and a page reads of its
// book's two sides alone: bundled in place of those modules.

function unread(): never {
  throw new Error("a page reads contacts of its book's two sides only");
}

export const anyPairItems: typeof Items = unread;
export const anyPairUnits: typeof Units = unread;
export const hasOtherSense: typeof OtherSense = unread;
export const judgeAnyPair: typeof Judge = unread;
export const tellsOfSeveral: typeof OfSeveral = unread;
