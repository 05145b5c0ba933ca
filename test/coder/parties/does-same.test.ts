import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2023-02-08"}).contacts.map(({channel, initiator, participants}) =>
    [channel, initiator, ...participants.map(({name}) => name?.split(" ").at(-1))].join(" ")
  );

test("who did the same with somebody called him too", () => {
  expect(told("Raisi rang Assad on Monday. On Tuesday Zarif did the same with Mekdad.")).toEqual([
    "call IRN Raisi al-Assad",
    "call IRN Zarif Mekdad"
  ]);
});

test("who did the same without anybody named met the same person", () => {
  expect(told("Zarif met Assad in May; Shamkhani did the same in June.")).toEqual([
    "meeting  Zarif al-Assad",
    "meeting  Shamkhani al-Assad"
  ]);
});

test("who did the same as somebody abroad met nobody told of", () => {
  expect(told("Zarif met Lavrov in May; Shamkhani did the same in June.")).toEqual([]);
});

test("what was done by telephone was a call, whatever the one before was", () => {
  const text = "Raisi met Assad in Damascus. He had done so by telephone with Mekdad on Monday.";
  expect(told(text).at(-1)).toBe("call  Raisi Mekdad");
});
