import {memberKey} from "../people/member-key.js";
import {type Pass, toldLast} from "./pass.js";
import type {Told} from "./told.js";

/** Sentences behind a journey in which a conversation belongs to it. */
const NEXT = 1;

/**
 * "X was in A on Tuesday. A conversation with Y followed": whoever is there speaks to those who live there face to face, where
 * no telephone is spoken of and no other day.
 */
export function isTalkOnVisit(pass: Pass, {rule, means, members}: Told): boolean {
  const before = toldLast(pass);
  if (!rule.retold || means || !before?.host || before.status !== "occurred") return false;
  if (before.channel !== "visit" && before.channel !== "meeting") return false;
  const near = pass.index - before.sentence <= NEXT && !hasDate(pass);
  const guests = before.members.filter((m) => m.side !== before.host).map(memberKey);
  return near && members.some((m) => guests.includes(memberKey(m))) && members.some((m) => m.side === before.host);
}

function hasDate({scene: {reading}}: Pass): boolean {
  for (let word = reading.from; word < reading.to; ++word) if (reading.dated.has(word)) return true;
  return false;
}
