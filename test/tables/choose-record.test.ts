import {expect, test} from "vitest";
import {type Clues, chooseRecord} from "../../src/tables/choose-record.js";
import {known} from "./build.js";

const clues = (given: Partial<Clues> = {}): Clues => ({
  date_earliest: "2020-01-01",
  date_latest: "2020-03-31",
  weekday: null,
  topics: new Set(),
  ...given
});
const readTopics = (words: readonly string[]) => new Set(words);
const choose = (rows: ReturnType<typeof known>[], given: Partial<Clues> = {}) => {
  const {rows: chosen, rule} = chooseRecord(rows, clues(given), readTopics);
  return [rule, ...chosen.map(({record}) => record.record_id)].join(" ");
};
const [monday, tuesday, saturday] = [
  known("R1", {date: "2020-01-06", topics: ["war", "trade"]}),
  known("R2", {date: "2020-01-07", topics: ["war"]}),
  known("R3", {date: "2020-02-01", topics: []})
] as const;

test("the only row", () => {
  expect(choose([monday])).toBe("only R1");
  expect(choose([])).toBe("only");
});

test("two calls in a week: the day goes before the day after", () => {
  expect(choose([monday, tuesday], {date_earliest: "2020-01-07", date_latest: "2020-01-07"})).toBe("day R2");
});

test("the stated weekday decides, then strictly most shared topics", () => {
  expect(choose([monday, tuesday, saturday], {weekday: 6, topics: new Set(["war"])})).toBe("weekday R3");
  expect(choose([monday, tuesday, saturday], {topics: new Set(["war", "trade"])})).toBe("topics R1");
});

test("a tie stays open", () => {
  expect(choose([monday, tuesday], {topics: new Set(["war"])})).toBe("tie R1 R2");
  expect(choose([tuesday, monday])).toBe("tie R2 R1");
});

test("a weekday on which no row lies decides nothing", () => {
  expect(choose([monday, tuesday], {weekday: 4, topics: new Set(["trade"])})).toBe("topics R1");
});
