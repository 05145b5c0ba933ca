import {expect, test} from "vitest";
import {code} from "../reading.js";

const published = "2022-06-15";

test("the first contact near the top is the news, all others are background", () => {
  const told = (text: string) => code(text, {published}).contacts.map((contact) => contact.prominence);
  expect(told("Raisi phoned Assad. Zarif met Mekdad in 2019.")).toEqual(["lead", "background"]);
  expect(told(`${"It rained all day long.\n\n".repeat(5)}Raisi phoned Assad.`)).toEqual(["background"]);
});

test("who takes part carries the office the text states, else the one held that day", () => {
  const people = (text: string) =>
    code(text, {published}).contacts[0]?.participants.map((p) => [
      p.person_id,
      p.office_id,
      p.office_status,
      p.office_basis
    ]);
  expect(people("President Raisi phoned Assad on Monday.")).toEqual([
    ["ir-raisi", "IRN-PRES", "incumbent", "stated"],
    ["sy-assad", "SYR-PRES", "incumbent", "tenure"]
  ]);
  expect(people("The Syrian foreign minister met Shamkhani.")?.[0]?.slice(0, 2)).toEqual([null, "SYR-FM"]);
});

test("a call has an initiator and no place, a meeting a place and no initiator", () => {
  const [call] = code("In Tehran, Raisi phoned Assad.", {published}).contacts;
  expect([call?.initiator, call?.place, call?.host]).toEqual(["IRN", null, null]);
  const [meeting] = code("Assad received Zarif in Damascus.", {published}).contacts;
  expect([meeting?.initiator, meeting?.place, meeting?.host]).toEqual([null, "Damascus", "SYR"]);
});

test("two contacts of one sentence have stretches of their own", () => {
  const text = "Zarif met Mekdad in Tehran, and Raisi phoned Assad.";
  const {contacts} = code(text, {published});
  expect(contacts).toHaveLength(2);
  expect(new Set(contacts.flatMap((c) => c.mentions.map((m) => m.start))).size).toBe(2);
  expect(contacts[1]?.mentions[0]?.quote).toContain("phoned Assad.");
});

test("a contact's id is that of its first mention", () => {
  const [contact] = code("It rained. Raisi phoned Assad.", {published}).contacts;
  expect(contact?.contact_id).toBe("t@11");
  expect(contact?.mentions[0]?.prefix).toBe("It rained. ");
});
