import {expect, test} from "vitest";
import {participantWords} from "../../../src/charts/words/participant.js";
import {dyad} from "../sample.js";

const person = {name: "Ada Example", office: "President", office_status: "incumbent", side: "AAA"} as const;

test("a participant with the office held then", () => {
  expect(participantWords(person, dyad)).toBe("Ada Example (president)");
  expect(participantWords({...person, office_status: "elect"}, dyad)).toBe("Ada Example (president-elect)");
  expect(participantWords({...person, office_status: "acting"}, dyad)).toBe("Ada Example (acting president)");
  expect(participantWords({...person, office_status: null}, dyad)).toBe("Ada Example (president)");
});

test("who is not named, or holds no known office", () => {
  expect(participantWords({...person, name: null}, dyad)).toBe("the president (AAA)");
  const side = dyad.sides[0]?.side ?? "";
  expect(participantWords({...person, name: null, side}, dyad)).toBe("the president (Iran)");
  expect(participantWords({...person, office: null}, dyad)).toBe("Ada Example");
  expect(participantWords({...person, name: null, office: null}, dyad)).toBe("an official (AAA)");
});
