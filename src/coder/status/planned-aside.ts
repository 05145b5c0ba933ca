import {isHuman, isVerbAt, type Reading, ruleAt, textBetween, wordAt} from "../grammar/reading.js";
import {gap} from "../text/tokens.js";

/** Words from the comma behind an aside to the verb: "on Tuesday met". */
const BEHIND = 3;
const COMMA = /[,،]/;

/** "X, due in B on Thursday, met Y": between commas stands what X is yet to do, at unit `index`; the verb behind them has happened. */
export function isPlannedAside(reading: Reading, index: number, t: number): boolean {
  const rule = ruleAt(reading, t);
  if (!isVerbAt(reading, t) || !rule || rule.present || rule.planned || rule.meant) return false;
  const {from: cue = 0} = reading.units[index]?.item ?? {};
  const {from: verb = 0} = reading.units[t]?.item ?? {};
  if (!opensAside(reading, index)) return false;
  const {tokens, small} = reading;
  if (small.bare_verb.has(tokens.form[verb] ?? "")) return false;
  for (let i = verb; i > cue && i >= verb - BEHIND; --i) if (COMMA.test(gap(tokens, i - 1))) return true;
  return false;
}

/** "X, due in B", "X, who had been due in B", "X, whose trip was due". */
function opensAside(reading: Reading, index: number): boolean {
  let who = index - 1;
  while (who > 0 && !isHuman(reading.units[who]) && wordAt(reading, who) !== "who") who -= 1;
  if (wordAt(reading, who) === "who") return isHuman(reading.units[who - 1]) && isComma(reading, who);
  return who === index - 1 && isHuman(reading.units[who]) && isComma(reading, index);
}

function isComma(reading: Reading, i: number): boolean {
  return COMMA.test(textBetween(reading, i - 1, i));
}
