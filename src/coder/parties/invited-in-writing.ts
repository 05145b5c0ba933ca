import {groupAround} from "../grammar/group.js";
import {humanBefore} from "../grammar/human-beside.js";
import {groupMembers, hasBothSides, sideOf} from "../grammar/members-of.js";
import {wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";

/** Words from "who had invited him" to the letter: "in a long". */
const REACH = 4;

/** "came to see Y, who had invited him in a letter": Y wrote, to whom the sentence is about. */
export function invitedInWriting(scene: Scene, t: number): Parties | null {
  const {reading} = scene;
  const invite = reading.signs.invites.find((i) => i < t && wordsBetween(reading, i, t) <= REACH && isByWhom(scene, i));
  const host = invite === undefined ? null : humanBefore(reading, invite);
  if (host === null) return null;
  const group = groupAround(reading, host);
  const guest = subjectOf(reading, group.first, new Set());
  const senders = groupMembers(scene, group, []);
  const members = [...senders, ...(guest ? groupMembers(scene, guest, senders) : [])];
  return hasBothSides(scene, members) ? partiesWith({members, initiator: sideOf(senders), used: []}) : null;
}

function isByWhom({reading: {units}}: Scene, i: number): boolean {
  const meaning = units[i]?.item?.meaning;
  return meaning?.kind === "invite" && meaning.frame === "inviter_who";
}
