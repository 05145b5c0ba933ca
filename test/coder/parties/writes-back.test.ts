import {expect, test} from "vitest";
import {code} from "../reading.js";

test.each([
  ["en", "Assad replied on Tuesday to a message of sympathy from Raisi.", "SYR"],
  ["en", "Assad answered a letter from Raisi on Tuesday.", "SYR"],
  ["en", "Assad responded on Tuesday to a congratulatory cable from Raisi.", "SYR"],
  ["en", "Assad replied to Raisi's letter on Tuesday.", "SYR"],
  ["es", "El presidente Asad respondió el martes a una carta de Raisi.", "SYR"],
  ["fr", "Le président Assad a répondu mardi à une lettre de Raisi.", "SYR"],
  // No answer, or no more than the letter.
  ["en", "Assad has not yet replied to a letter from Raisi.", "IRN"],
  ["en", "Assad replied that a letter from Raisi had come on Tuesday.", "IRN"],
  ["en", "Assad answered reporters and read a letter from Raisi on Tuesday.", "IRN"]
])("who answers a letter writes one: %s %s", (language, text, initiator) => {
  const {contacts} = code(text, {published: "2023-03-15", language});
  expect(contacts.map((contact) => [contact.channel, contact.initiator])).toEqual([["message", initiator]]);
});

test.each([
  ["Raisi wrote to Assad on Sunday.\nThe Syrian leader replied with a cable of thanks the next day.", 2],
  ["Raisi wrote to Assad on Sunday.\nAssad answered in a letter on Monday.", 2],
  ["Raisi wrote to Assad on Sunday.\nAssad has not replied with a cable of thanks.", 1],
  ["Raisi wrote to Assad on Sunday.\nAssad replied with a cable to Vladimir Putin on Monday.", 1]
])("an answer goes to whoever was told of just before: %s", (text, letters) => {
  const {contacts} = code(text, {published: "2023-03-15"});
  expect(contacts.map(({initiator}) => initiator)).toEqual(["IRN", "SYR"].slice(0, letters));
});
