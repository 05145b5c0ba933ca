import {placeOf} from "../grammar/surroundings.js";
import {CALLS} from "../lexicon/channel-kinds.js";
import type {Frame} from "../lexicon/codes.js";
import {isInOnePlace} from "./one-place.js";
import type {Pass} from "./pass.js";
import type {Told} from "./told.js";

/** Sentences back to the call that was told last. */
const REACH = 3;

/** Verbs of talking that leave open how. */
const TALKS = new Set<Frame>(["speaks", "discusses"]);

/** "X rang Y. Z, his defence minister, spoke with W": where a text has told of nothing but calls, who speaks at no place calls too. */
export function isAmongCalls({scene, found, drafts, index, journey}: Pass, {t, rule}: Told): boolean {
  if (!TALKS.has(rule.frame) || journey) return false;
  const told = [...found.drafts, ...drafts];
  const last = told.at(-1);
  if (!last || index - last.sentence > REACH || !told.every(({channel}) => CALLS.has(channel))) return false;
  return placeOf(scene.reading, t) === null && !isInOnePlace(scene.reading, t);
}
