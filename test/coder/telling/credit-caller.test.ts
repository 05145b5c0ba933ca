import {expect, test} from "vitest";
import {code} from "../reading.js";

const callers = (text: string) =>
  code(text, {published: "2023-05-07"}).contacts.map(({channel, initiator}) => `${channel} ${initiator}`);

test.each([
  ["Zarif and Mekdad spoke by phone on Tuesday. It was Tehran that rang.", "call IRN"],
  ["Zarif and Mekdad spoke by phone on Tuesday. The Syrian had dialled first.", "call SYR"],
  ["Mekdad was on the telephone on Tuesday to wish Zarif well.", "call SYR"],
  ["First on the line on Tuesday was Mekdad, who congratulated Zarif.", "call SYR"],
  ["Zarif was back on Tuesday, and among those who telephoned him was Mekdad.", "call SYR"],
  ["Zarif spoke with Mekdad by phone on Tuesday at his own request.", "call IRN"],
  [
    "Zarif spoke with Mekdad by phone on Tuesday. Khamis is no premier any more. The pound fell. Zarif, who made the call, asked for time.",
    "call IRN"
  ],
  ["Zarif was on the line to Damascus on Tuesday. In the call, placed from Tehran, he thanked Mekdad.", "call IRN"],
  ["Mekdad was the first Arab minister to reach Zarif by telephone on Tuesday.", "call SYR"],
  ["Zarif told Mekdad so by phone on Tuesday. The call, which Damascus had asked for, was long.", "call SYR"],
  ["Zarif told Mekdad so by phone on Tuesday. The call, which the Syrian side had requested, was long.", "call SYR"],
  ["A phone call from Zarif left Mekdad with two promises on Tuesday.", "call IRN"]
])("says who rang: %s", (text, caller) => {
  expect(callers(text)).toEqual([caller]);
});

test.each([
  "Zarif and Mekdad spoke by phone on Tuesday. Lavrov rang Ankara.",
  "Zarif had a phone call with Mekdad on Tuesday.",
  "Zarif told Mekdad so by phone on Tuesday. The call, which was asked about in Damascus, was long.",
  "Zarif and Mekdad spoke by phone on Tuesday. A bell rang in Tehran.",
  "Zarif and Mekdad were on the telephone on Tuesday."
])("does not say who rang: %s", (text) => {
  expect(callers(text)).toEqual(["call null"]);
});
