import {expect, test} from "vitest";
import {code} from "../reading.js";

test.each([
  ["Assad had Raisi to dinner.", "SYR"],
  ["Raisi flew to Damascus. Assad gave him a guided tour.", "SYR"],
  ["Raisi shook Assad’s hand.", null]
])("%s", (text, host) => {
  const [contact, ...more] = code(text).contacts;
  expect(more).toEqual([]);
  expect(contact?.participants.map(({name}) => name).sort()).toEqual(["Bashar al-Assad", "Ebrahim Raisi"]);
  expect(contact?.host).toBe(host);
});

test("who brings two others together takes no part for either side", () => {
  const [contact] = code("Lavrov brought Zarif and Mekdad to one table.").contacts;
  expect(contact).toMatchObject({channel: "meeting", travelled: null});
  expect(code("Lavrov brought Zarif and Erdogan to one table.").contacts).toEqual([]);
});
