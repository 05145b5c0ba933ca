import {expect, test} from "vitest";
import {contactEntries} from "../../src/notebook/contact-entries.js";
import {setting} from "../story/explore/sample.js";
import {contact, levels, participant} from "../tables/build.js";

test("a contact of a text is an entry with its level and direction, read from the text alone", () => {
  const call = contact("t", 3, {
    channel: "call",
    initiator: "AAA",
    participants: [participant("a-ann", {office_id: "AAA-PRES"}), participant("b-bob")]
  });
  const visit = contact("t", 30, {channel: "visit", travelled: "BBB", participants: [participant("b-bob")]});
  const [first, second] = contactEntries([call, visit], {levels, setting});
  expect(first?.contact).toMatchObject({direction: "AAA", level: "leader", provenance: "texts"});
  expect(second?.contact).toMatchObject({direction: "BBB", level: "official"});
  expect(first?.participants).toHaveLength(2);
});
