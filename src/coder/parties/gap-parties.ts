import {inGap} from "../grammar/gap.js";
import type {Group} from "../grammar/group.js";
import {earlierSubject, groupMembers, indices, sideOf} from "../grammar/members-of.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import {subjectOf} from "../grammar/subject-of.js";
import type {ChannelRule} from "../lexicon/lexicon.js";

/** "gave X a tour of", "brought X and Y to one table": whom the verb acts on stands inside its phrase. */
export function gapParties(scene: Scene, t: number, {frame}: ChannelRule): Parties | null {
  const object = inGap(scene.reading, t);
  if (!object) return null;
  const objects = groupMembers(scene, object, []);
  const subject = frame === "talks" ? null : subjectOf(scene.reading, object.first, scene.used);
  const subjects = subject ? groupMembers(scene, subject, objects) : actingBefore(scene, object, frame);
  const again = groupMembers(scene, object, subjects);
  const host = frame === "hosts" || frame === "convenes" ? sideOf(subjects) : null;
  const initiator = frame === "called_by" ? sideOf(again) : isSentBy(frame) ? sideOf(subjects) : null;
  return partiesWith({members: [...subjects, ...again], host, initiator, used: indices(object)});
}

/** Who acts has called or written. */
function isSentBy(frame: ChannelRule["frame"]): boolean {
  return frame === "calls" || frame === "sends";
}

function actingBefore(scene: Scene, object: Group, frame: ChannelRule["frame"]) {
  return frame === "hosts" ? earlierSubject(scene, object.first, groupMembers(scene, object, [])) : [];
}
