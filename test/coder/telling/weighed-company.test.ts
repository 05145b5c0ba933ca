import {expect, test} from "vitest";
import {code} from "../reading.js";

const told = (text: string) =>
  code(text, {published: "2023-05-08"}).contacts.map(
    ({channel, status, date, participants}) =>
      `${channel} ${status} ${date} ${participants.map(({person_id, name}) => person_id ?? name).sort()}`
  );

test.each([
  ["Khamis had Larijani to himself in Damascus for forty minutes on Sunday.", "occurred 2023-05-07"],
  [
    "Mekdad is in Tehran. Velayati, who advises the Leader, detained him for two hours on Sunday.",
    "occurred 2023-05-07"
  ],
  [
    "Mamlouk came to Tehran on Saturday. He was held up for an hour in the ministry by Amir-Abdollahian on Sunday.",
    "occurred 2023-05-07 ir-amirabdollahian,sy-mamlouk"
  ],
  ["Owji and Kaddour drew up a list on Sunday on the margin of a fair in Tehran.", "occurred 2023-05-07"],
  ["Raisi and Assad walked the length of a carpet together in Damascus on Sunday.", "occurred 2023-05-07"],
  ["A camera caught Zarif and Assad laughing on a balcony in Damascus on Sunday.", "occurred 2023-05-07"],
  ["Jalili is seen on television with Assad, who had not been heard of, on Sunday.", ""],
  ["Zarif and Mekdad toured the port together on Sunday.", "occurred 2023-05-07"],
  ["On Sunday Zarif and Mekdad together praised the port.", ""],
  ["Mekdad told his visitor, Zarif, on Sunday that the town was safe.", "occurred 2023-05-07"],
  ["Mekdad assured his Iranian guest, Zarif, on Sunday of his friendship.", "occurred 2023-05-07"],
  ["Mekdad said on Sunday that his Iranian guest, Zarif, was glad.", ""],
  ["For an hour on Sunday Ghalibaf had the ear of Assad.", "occurred 2023-05-07"],
  ["In May 2022 Muallem was in Moscow, seated between Sergei Lavrov and Javad Zarif.", "occurred 2022-05"],
  ["Khaji was seen at the palace in May, before the next round, again with Assad as his host.", "ir-khaji,sy-assad"],
  ["On Sunday Zarif had Mekdad in his office in Tehran.", "occurred 2023-05-07"],
  ["Jalili is on television at a table with Assad on Sunday.", "occurred 2023-05-07"]
])("signs that people of both sides were in one place: %s", (text, expected) => {
  expect(told(text).join()).toContain(expected);
});

test("whoever is praised by somebody was not with him for that", () => {
  const text = "Mamlouk came to Tehran on Saturday. On Sunday he was praised for an hour by Amir-Abdollahian.";
  expect(told(text)).toHaveLength(1);
});

test.each([["Zarif will have coffee with Assad in Damascus on Friday.", "meeting announced 2023-05-12"]])(
  "a plan is told as one: %s",
  (text, expected) => {
    expect(told(text)).toEqual([expect.stringContaining(expected)]);
  }
);

test.each([
  "Raisi praised Assad in Tehran for an hour on Sunday.",
  "Raisi and Assad condemned the raid in Damascus on Sunday.",
  "Raisi and Assad were at table in their own palaces on Sunday.",
  "Raisi defended his host Assad for two hours in Damascus on Sunday.",
  "A court in Tehran heard for two hours on Sunday how Dehghan had bought wheat for Assad.",
  "Assad took his seat in Damascus among the kings and presidents on Sunday.",
  "Assad offered his guest Abdollahian a place in Damascus for the dead of 1 April.",
  "Raisi spoke for an hour in Damascus on Sunday, and a newspaper wrote of Assad.",
  "Ashtiani will do something with the Syrians on Monday.",
  "Zarif and Mekdad also talked about the conference held in Damascus in April.",
  "Zarif did not have coffee with Assad in Damascus on Sunday.",
  "Mekdad is in Tehran. Khamenei dismissed a minister on Sunday."
])("too little, or from afar: %s", (text) => {
  expect(told(text).filter((contact) => contact.startsWith("meeting"))).toEqual([]);
});

test.each([
  ["Fuad Hussein of Iraq had asked Araghchi of Iran and Bassam Sabbagh of Syria to his ministry on Sunday.", 1],
  ["Fuad Hussein of Iraq on Sunday seated Araghchi to his right and Bassam Sabbagh to his left.", 1],
  ["The defence ministers of Iran, Russia and Syria, whoever they may be, were around one table on Sunday.", 0],
  [
    "The defence ministers of Iran, Russia and Syria were around one table in Tehran on Sunday. Hossein Dehghan told Fahd al-Freij so.",
    1
  ],
  [
    "The defence ministers of Iran, Russia and Syria denounced the raid in Damascus on Sunday. Hossein Dehghan told Fahd al-Freij so.",
    0
  ],
  ["Lavrov received Araghchi in Moscow on Friday and Mekdad at the same table on Sunday.", 0],
  ["Lavrov spoke in his office in Moscow on Sunday of Araghchi and Mekdad.", 0],
  ["Lavrov praised Araghchi and Mekdad at his table in Moscow on Sunday.", 0]
])("two whom a third has with him have met: %s", (text, contacts) => {
  expect(told(text)).toHaveLength(contacts);
});
