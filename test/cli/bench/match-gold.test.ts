import {expect, test} from "vitest";
import {matchGold} from "../../../src/cli/bench/match-gold.js";
import {coded, gold, SIDES} from "./gold-contacts.js";

test("nobody in common and another channel are two contacts", () => {
  const other = coded({channel: "visit", participants: [{side: "AAA", name: "Cy Ek"}]});
  expect(matchGold([gold()], [other], SIDES).size).toBe(0);
  const sameCall = coded({participants: []});
  expect([...matchGold([gold()], [sameCall], SIDES).values()]).toEqual([sameCall]);
});

test("the best pair is matched first, each contact once", () => {
  const [may, june] = [gold(), gold({date: "2022-06-01", true_date: "2022-06-01"})];
  const [early, late] = [coded(), coded({date_earliest: "2022-06-01", date_latest: "2022-06-01"})];
  const matches = matchGold([june, may], [early, late], SIDES);
  expect([matches.get(may), matches.get(june)]).toEqual([early, late]);
  expect(matchGold([may], [early, coded()], SIDES).size).toBe(1);
});
