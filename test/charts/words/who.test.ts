import {expect, test} from "vitest";
import {whoWords} from "../../../src/charts/words/who.js";
import {contact, dyad} from "../sample.js";

const call = contact(({channel}) => channel === "call");
const [first, second] = dyad.sides.map(({side}) => side);
const people = [
  {name: "Ada Example", office: "President", side: first ?? ""},
  {name: "Bo Sample", office: "President", side: second ?? ""}
];
const ministers = people.map((person) => ({...person, name: null, office: "Minister of Trade"}));

test("a call is told by who rang, and by neither where that is not said", () => {
  expect(whoWords({...call, initiator: second ?? null}, people, dyad).full).toBe("Sample called Example");
  expect(whoWords({...call, initiator: null}, people, dyad)).toEqual({
    full: "Example and Sample; who rang is not said",
    brief: "Example and Sample: who rang?"
  });
});

test("a visit is told by who came and where to", () => {
  const visit = {...call, channel: "visit", travelled: first ?? null, country: second ?? null, place: null} as const;
  expect(whoWords(visit, people, dyad).full).toBe("Example in Syria");
  expect(whoWords({...visit, place: "Aleppo"}, [], dyad).full).toBe("Iran in Aleppo");
});

test("a meeting names its place and that others were there", () => {
  const meeting = {...call, channel: "meeting", place: "Vienna", multilateral: true} as const;
  expect(whoWords(meeting, people, dyad).full).toBe("Example and Sample met in Vienna, with others");
  expect(whoWords(meeting, ministers, dyad).brief).toBe("The two ministers of trade in Vienna");
  expect(whoWords(meeting, ministers, dyad).full).toBe("The two ministers of trade met in Vienna, with others");
  const four = [...ministers, ...ministers.map((minister) => ({...minister, side: "AAA"}))];
  expect(whoWords(meeting, four, dyad).full).toBe("Four ministers of trade met in Vienna");
});

test("a message is written, an unnamed holder goes by the office", () => {
  const message = {...call, channel: "message", initiator: first ?? null} as const;
  expect(whoWords(message, [...people.slice(0, 1), ...ministers.slice(1)], dyad).full).toBe(
    "Example wrote to the minister of trade"
  );
});
