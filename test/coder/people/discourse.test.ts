import {expect, test} from "vitest";
import {isHuman} from "../../../src/coder/grammar/reading.js";
import {told} from "../languages/told.js";
import {code, sceneOf, who} from "../reading.js";

/** Whom the entities of the last sentence stand for. */
function settled(text: string): string[] {
  const {reading} = sceneOf(text);
  return reading.units.flatMap((unit) => (isHuman(unit) ? who(reading.members.get(unit.entity) ?? []) : []));
}

test.each([
  ["Tarek Sayegh of Syria landed. At noon Sayegh smiled.", ["Tarek Sayegh"]],
  ["Faisal Mekdad came. The Syrian foreign minister smiled.", ["sy-mekdad"]],
  ["Faisal Mekdad came. The minister smiled.", ["sy-mekdad"]],
  ["Zarif came. His Syrian counterpart, Faisal Mekdad, left.", ["sy-mekdad"]],
  ["Foreign Minister Zarif came. His Syrian counterpart left.", ["SYR:foreign_minister"]],
  ["President Raisi came. He smiled.", ["ir-raisi"]],
  [
    "Assad slept. Putin saw Raisi during Ramadan, and the two met.",
    ["Vladimir Putin", "ir-raisi", "Vladimir Putin", "ir-raisi"]
  ],
  ["Nasirzadeh saw Ayyoub. The two generals met.", ["ir-nasirzadeh", "sy-ayyoub"]],
  ["Mekdad rang Zarif. Zarif saw Hussein Arnous and, beside him, Zuhair Khuzaim. The Syrian smiled.", ["sy-mekdad"]],
  ["Mekdad came from Zarif, who saw Zuhair Khuzaim. The Syrian smiled.", ["sy-mekdad"]],
  ["Ali Abdullah Ayyoub spoke. The Syrian officer smiled.", ["sy-ayyoub"]],
  ["Zarif saw Mekdad. The two met.", ["ir-zarif", "sy-mekdad"]],
  ["Raisi saw Assad. The two presidents smiled.", ["ir-raisi", "sy-assad"]],
  [
    "Zarif saw Mekdad. Lavrov will see Zarif during Lent, the two said.",
    ["Sergei Lavrov", "ir-zarif", "Lent", "Sergei Lavrov", "ir-zarif"]
  ],
  [
    "Mekdad saw Zarif the day after Putin and Erdogan had gone, and the two met.",
    ["sy-mekdad", "ir-zarif", "Vladimir Putin", "Recep Tayyip Erdogan", "ir-zarif", "sy-mekdad"]
  ],
  [
    "Zarif smiled the day after Putin and Erdogan had gone, and the two met.",
    ["ir-zarif", "Vladimir Putin", "Recep Tayyip Erdogan", "Vladimir Putin", "Recep Tayyip Erdogan"]
  ],
  ["Raisi saw Putin. Assad slept. Iran and Syria keep in step. Their presidents spoke.", ["ir-raisi", "sy-assad"]],
  ["Raisi saw Putin. Assad slept. Iran and Iraq keep in step. Their presidents spoke.", ["null:president"]],
  ["Zarif saw Mekdad. Iran blamed Israel. The two ministers spoke.", ["ir-zarif", "sy-mekdad"]],
  ["Raisi won. Assad slept. The outgoing president left.", ["null:president"]],
  ["Assad saw Bagheri Kani. The acting minister left.", ["ir-bagherikani"]],
  ["Zarif saw Mekdad. The foreign ministers of the trio met.", ["null:null"]],
  ["Zarif saw Mekdad. The foreign ministers met.", ["ir-zarif", "sy-mekdad"]],
  ["Muallem and Mamlouk came. Rouhani received the two.", ["ir-rouhani", "sy-muallem", "sy-mamlouk"]],
  ["Zarif saw Muallem and Mamlouk. Rouhani greeted the two.", ["ir-rouhani", "sy-muallem", "sy-mamlouk"]],
  ["Mekdad came on behalf of the Syrian leadership. The Syrian smiled.", ["sy-mekdad"]],
  ["Assad wrote to Mokhber over Raisi and Zarif. He smiled.", ["sy-assad"]],
  ["Zarif flew on to Ankara, where Fidan was less cheerful. He smiled.", ["ir-zarif"]],
  ["Zarif saw Fidan in Ankara, and Fidan smiled. He left.", ["Hakan Fidan"]],
  ["Zarif received Mekdad together with Mamlouk. He smiled.", ["ir-zarif"]],
  [
    "Mokhber saw Arnous. Mokhber swore that the road Raisi had opened would stay. The two met.",
    ["ir-mokhber", "sy-arnous"]
  ],
  ["Zarif saw Mekdad beside General Bagheri. The two diplomats left.", ["ir-zarif", "sy-mekdad"]],
  ["Zarif rang Mekdad after the late Muallem was buried. His new Syrian colleague left.", ["sy-mekdad"]],
  ["Bagheri Kani, an envoy of Iran, came. The diplomat smiled.", ["ir-bagherikani"]],
  ["Raisi came. The cleric smiled.", ["ir-raisi"]],
  ["First Vice President Jahangiri came. The vice president smiled.", ["ir-jahangiri"]],
  ["Raisi came. The cleric Ali Khamenei smiled.", ["ir-khamenei"]]
])("%s", (text, people) => {
  expect(settled(text)).toEqual(people);
});

test.each([
  ["Tarek Sayegh of Syria landed. At noon Boutros smiled.", "Tarek Sayegh"],
  ["Faisal Mekdad came. The Iranian foreign minister smiled.", "sy-mekdad"],
  ["Faisal Mekdad came. A minister smiled.", "sy-mekdad"],
  ["Nobody came. He smiled.", "ir-raisi"]
])("%s is not %s", (text, person) => {
  expect(settled(text)).not.toContain(person);
});

test("a surname two people share is settled by the full name before, else by the office, else left open", () => {
  expect(settled("Ali Bagheri Kani came. Bagheri smiled at once.")).toEqual(["ir-bagherikani"]);
  expect(settled("The foreign minister Bagheri came.")).toEqual(["ir-bagherikani"]);
  expect(settled("The chief of staff Bagheri came.")).toEqual(["ir-mbagheri"]);
  expect(settled("On Monday Bagheri came.")).not.toContain("ir-mbagheri");
});

test("colleagues of a foreigner are of his office", () => {
  const text =
    "Russian Foreign Minister Sergei Lavrov brought his Iranian and Syrian colleagues together in Moscow. Zarif spoke. Mekdad listened.";
  const [contact] = code(text).contacts;
  expect(contact?.participants.map(({name}) => name)).toEqual([
    "Sergei Lavrov",
    "Mohammad Javad Zarif",
    "Faisal Mekdad"
  ]);
});

test.each([
  [
    "Energy minister Reza Ardakanian and electricity minister Mohammad Zuhair Kharboutli spoke. In May Kharboutli met his Iranian colleague.",
    "ir-ardakanian"
  ],
  ["Reza Ardakanian and Mohammad Zuhair Kharboutli spoke. In May Kharboutli met his Iranian colleague.", null],
  [
    "Energy minister Reza Ardakanian saw oil minister Mohammad Zuhair Kharboutli. In May Kharboutli met his Iranian colleague.",
    null
  ]
])("a colleague has the office that the text gave: %s", (text, person) => {
  const colleague = code(text).contacts.flatMap(({mentions, participants}) =>
    mentions.some(({quote}) => quote.includes("In May")) ? participants.filter((p) => p.side === "IRN") : []
  );
  expect(colleague.map((p) => p.person_id)).toEqual([person]);
});

/** Whom the last entity of the last sentence stands for. */
function lastSettled(text: string): string[] {
  const {reading} = sceneOf(text);
  const last = reading.units.findLast(isHuman);
  return last ? who(reading.members.get(last.entity) ?? []).sort() : [];
}

test.each([
  ["Fidan seated Zarif and Mekdad. The three smiled.", ["Hakan Fidan", "ir-zarif", "sy-mekdad"]],
  ["Fidan seated Zarif. Mekdad came late. All three smiled.", ["Hakan Fidan", "ir-zarif", "sy-mekdad"]],
  ["Fidan, Lavrov and Zarif met. Mekdad was not asked. The three smiled.", []],
  ["Zarif saw Mekdad. The three smiled.", []],
  ["Zarif saw Fidan and Mekdad. The three cities slept.", []]
])("%s", (text, people) => {
  expect(lastSettled(text)).toEqual(people);
});

test("they are all of whom one word was told", () => {
  const text = "The ministers of Iran, Russia and Syria want peace, and they smiled.";
  expect(lastSettled(text)).toEqual(["IRN:minister", "RUS:minister", "SYR:minister"]);
});

test.each([
  [
    "Mekdad rang Zarif. Salehi was in Damascus, where he met Arnous and Khuzaim. The Syrian will travel to Tehran.",
    "sy-mekdad"
  ],
  ["Mekdad rang Zarif. Salehi was in Damascus, where he met Arnous. The Syrian will travel to Tehran.", "sy-arnous"]
])("neither of two told of in one breath is the A-ian: %s", (text, traveller) => {
  expect(told("en", text).at(-1)).toBe(`visit announced >SYR ${traveller}`);
});
