import type {GoldContact, ScoredContact} from "../../../src/cli/bench/gold.js";

export const SIDES = [
  {side: "AAA", key: "aland"},
  {side: "BBB", key: "bland"}
];

/** A call that is told in full. */
export function gold(more: Partial<GoldContact> = {}): GoldContact {
  const when = {date: "2022-05-03", true_date: "2022-05-03"};
  const what = {channel: "call", status: "occurred", prominence: "lead", initiator: "AAA"};
  return {...what, ...when, aland: ["Ann Novák"], bland: ["Bea Dorn"], ...more};
}

/** The same as the coder has it. */
export function coded(more: Partial<ScoredContact> = {}): ScoredContact {
  return {
    channel: "call",
    status: "occurred",
    prominence: "lead",
    date: "2022-05-03",
    date_earliest: "2022-05-03",
    date_latest: "2022-05-03",
    initiator: "AAA",
    invited_by: null,
    travelled: null,
    participants: [
      {side: "AAA", name: "Ann Novak"},
      {side: "BBB", name: "B. Dorn"}
    ],
    ...more
  };
}
