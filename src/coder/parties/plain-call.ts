import {groupMembers, indices, membersOf, sideOf} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {possessorOf} from "../grammar/possessor-of.js";
import {type Reading, textBetween, wordAt} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import {callFrom, clauseParty} from "./noun-parties.js";
import {closesClause, isSaidIn, openingCall} from "./opening-call.js";

/** "his call to X", "a call between X and Y", "in a call to X, Y said": the bare noun counts only with both parties beside it. */
export function plainCall(scene: Scene, t: number): Parties | null {
  const between = objectOf(scene.reading, t, {direct: false, prepositions: ["between"]});
  if (between) return partiesWith({members: groupMembers(scene, between, []), used: indices(between)});
  const owner = possessorOf(scene.reading, t);
  const from = owner ? null : objectOf(scene.reading, t, {direct: false, prepositions: ["from"]});
  if (from) return callFrom(scene, t, from);
  const to = objectOf(scene.reading, t, {direct: false, prepositions: ["to", "with"]});
  if (!to && !owner) return datedCall(scene, t) ?? openingCall(scene, t);
  if (!to || !(owner || isSaidIn(scene.reading, t))) return null;
  const receivers = groupMembers(scene, to, []);
  const callers = owner
    ? membersOf(scene, owner, receivers)
    : clauseParty({...scene, used: new Set([...scene.used, ...indices(to)])}, t, receivers);
  const stated = wordAt(scene.reading, to.first - 1) === "to";
  return partiesWith({
    members: [...callers, ...receivers],
    initiator: stated ? sideOf(callers) : null,
    used: indices(to)
  });
}

/** "Y had asked after his health already, in a call on 4 May": with the one of the other side who was told of just before. */
function datedCall(scene: Scene, t: number): Parties | null {
  const {reading, sides, discourse} = scene;
  const {from = 0, to = 0} = reading.units[t]?.item ?? {};
  const closes = closesClause(reading, t);
  const said = reading.dated.has(to) || isMadeByHim(reading, t) || closes;
  if (!isSaidIn(reading, t) || !said || !discourse.amongOurselves()) return null;
  // "in a call on 4 May with a broadcaster" is with somebody else.
  const withSomebody =
    /^(with|to|from)$/.test(wordAt(reading, t + 1) ?? "") && !/[,;]/.test(textBetween(reading, t, t + 1));
  const subject = withSomebody ? null : subjectOf(reading, t, scene.used);
  const callers = subject ? groupMembers(scene, subject, []) : [];
  const other = sides.find((side) => side !== sideOf(callers));
  const called = callers.length === 1 && other ? discourse.latestOf(other, closes ? 0 : 2, from) : null;
  const initiator = isMadeByHim(reading, t) ? sideOf(callers) : null;
  return called ? partiesWith({members: [...callers, called], initiator, used: []}) : null;
}

/** "in a call he made", "in a call that he placed" */
function isMadeByHim(reading: Reading, t: number): boolean {
  const he = wordAt(reading, t + 1) === "which" ? t + 2 : t + 1;
  const {entity} = reading.units[he] ?? {};
  // "in a call he placed to A" is told by whom it was placed to.
  if (reading.units[he + 1]?.item?.meaning.kind === "invite") return false;
  if (entity?.reference !== "he") return false;
  const {tokens, small} = reading;
  const verb = small.pluperfect.has(tokens.form[entity.to] ?? "") ? entity.to + 1 : entity.to;
  return small.makes_call.has(tokens.form[verb] ?? "");
}
