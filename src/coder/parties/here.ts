import {governor} from "../grammar/group.js";
import {behindArticle, isHuman, type Reading, ruleAt} from "../grammar/reading.js";
import type {Parties, Scene} from "../grammar/scene.js";
import {isOneSpace} from "../text/tokens.js";

/** "is due here": where the report was written, else the country of whoever the sentence names as the host. */
export function hereOf(scene: Scene, t: number): Parties["destination"] {
  if (!isHere(scene.reading, t)) return null;
  if (scene.here) return {country: scene.here.country, place: scene.here};
  const country = hostCountry(scene.reading);
  return country === null ? null : {country, place: null};
}

/** "arrived here", "his visit here" */
function isHere({units, tokens, small}: Reading, t: number): boolean {
  const {item} = units[t] ?? {};
  if (!item) return false;
  const to = isOneSpace(tokens, item.to - 1) ? item.to + 1 : item.to;
  return tokens.form.slice(item.from, to).some((form) => small.here.has(form));
}

/** "as the guest of Y", "as Y's guest" */
function hostCountry(reading: Reading): string | null {
  for (const t of reading.signs.triggers) {
    if (ruleAt(reading, t)?.frame !== "guest_of") continue;
    const behind = behindArticle(reading, t + 1);
    const at = reading.small.as_role.has(reading.tokens.form[reading.units[t]?.item?.from ?? -1] ?? "")
      ? behind
      : t - 1;
    const host = reading.units[at];
    const [one] =
      isHuman(host) && (at > t || governor(reading, at) === null) ? (reading.members.get(host.entity) ?? []) : [];
    if (one?.side) return one.side;
  }
  return null;
}
