import {expect, test} from "vitest";
import {participantWords} from "../../../src/charts/words/participant.js";

const person = {name: "Ada Example", office: "President", office_status: "incumbent", side: "AAA"} as const;

test("a participant with the office held then", () => {
  expect(participantWords(person)).toBe("Ada Example (president)");
  expect(participantWords({...person, office_status: "elect"})).toBe("Ada Example (president-elect)");
  expect(participantWords({...person, office_status: "acting"})).toBe("Ada Example (acting president)");
  expect(participantWords({...person, office_status: null})).toBe("Ada Example (president)");
});

test("who is not named, or holds no known office", () => {
  expect(participantWords({...person, name: null})).toBe("the president (AAA)");
  expect(participantWords({...person, office: null})).toBe("Ada Example");
  expect(participantWords({...person, name: null, office: null})).toBe("an official (AAA)");
});
