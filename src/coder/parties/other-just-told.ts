import {sideOf} from "../grammar/members-of.js";
import type {Scene} from "../grammar/scene.js";
import type {Member} from "../people/entities.js";

/** "X put it in writing. A cable to Y went out": whoever of the other side was told of just before. */
export function otherJustTold({sides, discourse}: Scene, members: Member[]): Member[] {
  const side = sideOf(members);
  const other = side && sides.includes(side) ? sides.find((s) => s !== side) : undefined;
  const before = other ? discourse.justBefore(other) : null;
  return before ? [before] : [];
}
