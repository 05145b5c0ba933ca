import {expect, test} from "vitest";
import {code, unitsOf} from "../reading.js";

/** Entities as `name/role/side` with what the text says of them; other units are left out. */
function entities(text: string): string[] {
  return unitsOf(text).flatMap(({entity}) => {
    if (!entity) return [];
    if (entity.kind !== "human") return [`${entity.kind} ${entity.country}`];
    if (entity.members.length === 0) return [`${entity.reference}`];
    return [entity.members.map((m) => [m.name, m.role, m.side].map((part) => part ?? "-").join("/")).join(" + ")];
  });
}

test.each([
  ["the Syrian foreign minister Faisal Mekdad", ["Faisal Mekdad/foreign_minister/SYR"]],
  ["Syria’s top diplomat, Faisal Mekdad,", ["Faisal Mekdad/foreign_minister/SYR"]],
  ["Faisal Mekdad, the Syrian foreign minister,", ["Faisal Mekdad/foreign_minister/SYR"]],
  ["the president of Syria", ["-/president/SYR"]],
  ["the president of Syria, Bashar al-Assad", ["Bashar al-Assad/president/SYR"]],
  ["the Iranian and Syrian presidents", ["-/president/IRN + -/president/SYR"]],
  ["the foreign ministers of Iran and Syria", ["-/foreign_minister/IRN + -/foreign_minister/SYR"]],
  ["the Iranian, Syrian and Turkish ministers", ["-/minister/IRN + -/minister/SYR + -/minister/TUR"]],
  ["his Iranian counterpart", ["-/counterpart/IRN"]],
  ["Tarek Sayegh of Syria", ["Tarek Sayegh/-/SYR"]],
  ["the chief of the Syrian general staff", ["-/chief_of_staff/SYR"]],
  ["the head of the central bank", ["-/central_bank_governor/-"]]
])("%s", (text, expected) => {
  expect(entities(text)).toEqual(expected);
});

test.each([
  ["the Syrian army", []],
  ["the Iranian side of it", []],
  ["Syrian oil", []],
  ["in Tehran", ["place IRN"]],
  ["Iran said", ["country IRN"]],
  ["he met him", ["he", "him"]]
])("%s names nobody", (text, expected) => {
  expect(entities(text)).toEqual(expected);
});

test("an office and a country of another side are two people", () => {
  expect(entities("the Iranian minister told Bashar al-Assad")).toEqual(["-/minister/IRN", "Bashar al-Assad/-/SYR"]);
  expect(entities("Raisi, the Syrian president")).toHaveLength(2);
});

test.each([
  ["President-elect Masoud Pezeshkian", "elect"],
  ["acting president Mohammad Mokhber", "acting"],
  ["former president Hassan Rouhani", "former"],
  ["President Hassan Rouhani", null]
])("%s is %s", (text, status) => {
  expect(unitsOf(text)[0]?.entity?.members[0]?.status).toBe(status);
});

test("a possessive is seen on a name, not behind it", () => {
  expect(unitsOf("Raisi’s visit")[0]?.entity?.possessive).toBe(true);
  expect(unitsOf("Raisi visits")[0]?.entity?.possessive).toBe(false);
});

test("“the minister” is definite, “a minister” is not", () => {
  expect(unitsOf("the minister left")[0]?.entity?.definite).toBe(true);
  expect(unitsOf("a minister left")[0]?.entity?.definite).toBe(false);
});

test("“the two” stands for people before a verb, not before things", () => {
  expect(entities("the two met")).toEqual(["two"]);
  expect(entities("the two flags")).toEqual([]);
});

test.each([
  ["Iran and Syria are allies. The foreign ministers of the two met on Monday.", 1],
  ["Zarif met Assad on Monday. The last meeting of the two took place in December.", 2]
])("“of the two” is of both countries behind an office, of both people behind a meeting: %s", (text, contacts) => {
  expect(code(text, {published: "2021-05-12"}).contacts).toHaveLength(contacts);
});

test.each([
  ["Falahatpisheh, chairman of the Iranian parliament’s national security committee, met Assad.", false],
  ["Falahatpisheh’s aide met Assad.", true]
])("what belongs to an office behind a name is not the name’s: %s", (text, owner) => {
  const [first] = unitsOf(text);
  expect(first?.entity?.possessive).toBe(owner);
});
