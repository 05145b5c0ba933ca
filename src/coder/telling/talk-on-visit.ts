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

function hasDate({scene: {reading}, sentence}: Pass): boolean {
  const {tokens, dated} = reading;
  for (let word = reading.to - 1; word >= 0 && (tokens.end[word] ?? 0) > sentence.start; --word)
    if (dated.has(word)) return true;
  for (let word = reading.to; (tokens.start[word] ?? sentence.end) < sentence.end; ++word)
    if (dated.has(word)) return true;
  return false;
}
