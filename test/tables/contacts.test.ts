import {expect, test} from "vitest";
import {contactRows, directionOf, levelOf} from "../../src/tables/contacts.js";
import type {JoinedContact} from "../../src/tables/join-witnesses.js";
import {contact, joined, known} from "./build.js";

const world = (given: Partial<JoinedContact> = {}): JoinedContact => ({
  ...joined([contact("t", 0)]),
  also: ["u@3"],
  article_ids: ["t", "u"],
  ...given
});
const sides = ["AAA", "BBB"];

test("the caller or writer gives the direction, and who came that of a visit", () => {
  expect(directionOf(world({initiator: "AAA", travelled: "BBB"}))).toBe("AAA");
  expect(directionOf(world({channel: "message", initiator: "BBB"}))).toBe("BBB");
  expect(directionOf(world({channel: "visit", initiator: "AAA", travelled: "BBB"}))).toBe("BBB");
});

test("where no text says, the direction is unknown and never guessed from the host", () => {
  expect(directionOf(world())).toBe("unknown");
  expect(directionOf(world({channel: "meeting", host: "AAA"}))).toBe("unknown");
});

test("a row keeps what is coded and adds what follows from it", () => {
  const [row] = contactRows([world()], {
    levels: new Map([["t@0", "leader"]]),
    sides,
    journeys: new Map([["t@0", "J1"]])
  });
  expect(row).toMatchObject({
    contact_id: "t@0",
    also: ["u@3"],
    article_ids: ["t", "u"],
    level: "leader",
    cameo: "041",
    plover_mode: "phone",
    provenance: "texts",
    record_ids: [],
    journey_id: "J1"
  });
});

test("a visit to one of the sides is in no third country, though nobody of that side is named", () => {
  const visit = world({channel: "visit", country: "BBB", travelled: "AAA", participants: []});
  expect(contactRows([visit], {levels: new Map(), sides, journeys: new Map()})[0]).toMatchObject({
    cameo: "042",
    level: "official"
  });
});

test("the level of the record holds where no office in the tables is higher", () => {
  const row = joined([], [known("R1", {level: "minister"})]);
  expect(levelOf(row, new Map())).toBe("minister");
  expect(levelOf(row, new Map([["r:R1", "leader"]]))).toBe("leader");
});

test("what no text reports has no prominence", () => {
  const [row] = contactRows([joined([], [known("R1")])], {levels: new Map(), sides, journeys: new Map()});
  expect(row).toMatchObject({contact_id: "r:R1", prominence: null, provenance: "record", confidence: "high"});
});
