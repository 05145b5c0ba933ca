import {expect, test} from "vitest";
import {told} from "../languages/told.js";

const channels = (text: string, language = "en") => told(language, text).map((contact) => contact.split(" ")[0]);

test.each([
  ["en", "Zarif was in Damascus on Friday. A conversation with Muallem followed."],
  ["fr", "Zarif est arrivé vendredi à Damas. Une conversation avec Mouallem a suivi."],
  ["es", "Zarif llegó el viernes a Damasco. Siguió una conversación con Al Mualem."],
  [
    "en",
    "Zarif was in Damascus on Friday as a guest of Assad. The queues were long. He heard from Muallem what was missing."
  ]
])("who is there speaks face to face: %s %s", (language, text) => {
  expect(channels(text, language)).not.toContain("call");
});

test.each([
  ["Zarif was in Damascus on Friday. A telephone conversation with Muallem followed."],
  ["Zarif was in Damascus in May. On Friday he had a conversation with Muallem."],
  ["Zarif will be in Damascus on Friday. A conversation with Muallem made the plan."]
])("a telephone, another day, or a journey to come leave a call: %s", (text) => {
  expect(channels(text)).toContain("call");
});
