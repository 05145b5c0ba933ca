import {expect, test} from "vitest";
import {channelRule} from "../../../src/coder/lexicon/channel-rule.js";

const row = {rule_id: "t", phrase: "met", channel: "meeting", frame: "meets", note: ""};

test("a suffix of the frame says what the words hold or when it is", () => {
  expect(channelRule({...row, frame: "hosts_him"}, "f.csv").rule).toMatchObject({frame: "hosts", pronoun: true});
  expect(channelRule({...row, frame: "hosts_planned"}, "f.csv").rule).toMatchObject({frame: "hosts", planned: true});
});

test("of a phrase with a gap what stands behind it is looked for, and what stands before opens it", () => {
  const {phrase, rule} = channelRule({...row, phrase: "(gave|has given) … a (tour|lift)"}, "f.csv");
  expect(phrase).toBe("a (tour|lift)");
  expect([...(rule.openers ?? [])]).toEqual(["gave", "given"]);
  expect(channelRule(row, "f.csv").rule.openers).toBeNull();
});

test("an unknown frame is told with file and row", () => {
  expect(() => channelRule({...row, frame: "greets"}, "f.csv")).toThrow(/f\.csv row t.*greets/);
});
