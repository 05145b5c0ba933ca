import {hasDate} from "../grammar/has-date.js";
import {IN_PERSON} from "../lexicon/channel-kinds.js";
import {isAmong} from "../people/member-key.js";
import {type Pass, toldLast} from "./pass.js";
import type {Told} from "./told.js";

/** Sentences behind a journey in which a conversation belongs to it, and in which the traveller "heard from Y" there. */
const NEXT = 1;
const HEARD = 4;

/**
 * "X was in A on Tuesday. A conversation with Y followed": whoever is there speaks to those who live there face to face, where
 * no telephone is spoken of and no other day.
 */
export function isTalkOnVisit(pass: Pass, {rule, means, members}: Told): boolean {
  const before = toldLast(pass);
  const heard = rule.frame === "hears";
  if (!(rule.retold || heard) || means || !before?.host || before.status !== "occurred") return false;
  if (!IN_PERSON.has(before.channel)) return false;
  const near = pass.index - before.sentence <= (heard ? HEARD : NEXT) && !hasDate(pass.sentence, pass.scene.reading);
  const guests = before.members.filter((m) => m.side !== before.host);
  return near && members.some((m) => isAmong(m, guests)) && members.some((m) => m.side === before.host);
}
