import type {Interval} from "../../time/interval.js";
import type {Offices} from "../lexicon/cast.js";
import type {PersonRow} from "../lexicon/lexicon-rows.js";
import {type Member, memberLike} from "./entities.js";
import {fitsRole} from "./office-fit.js";

interface Known {
  offices: Offices;
  cast: readonly PersonRow[];
  published: Interval | null;
}

/**
 * Whom an alias means that several people share: the one named in full before, else by office, else by tenure, else it stays
 * open. `heard` finds the latest member told of that fits.
 */
export function settledAlias(
  member: Member,
  known: Known,
  heard: (test: (told: Member) => boolean) => Member | null
): Member {
  const {offices, cast, published} = known;
  const among = (people: readonly PersonRow[]) => member.candidates.filter((c) => people.includes(c));
  const before = heard((told) => told.candidates.length === 1 && among(told.candidates).length === 1);
  const choices = [
    before ? before.candidates : [],
    member.role
      ? member.candidates.filter((c) => fitsRole(memberLike(member, {role: null, candidates: [c]}), member, known))
      : [],
    among(cast),
    published ? member.candidates.filter((c) => offices.spellsOf(c, published).length > 0) : []
  ];
  const chosen = choices.find((people) => people.length === 1)?.[0];
  return chosen ? memberLike(member, {candidates: [chosen], name: chosen.name, side: chosen.side}) : member;
}
