import {expect, test} from "vitest";
import {topicReader} from "../../src/tables/topic-reader.js";

const read = topicReader({
  en: {
    topics: [
      {phrase: "(militants|terrorism)", topic: "terror"},
      {phrase: "trade", topic: "trade"}
    ]
  }
});

test("free words become topics of the lexicon", () => {
  expect([...read(["defeat of the militants", "trade"])].sort()).toEqual(["terror", "trade"]);
});

test("the name of a topic is that topic, other words are none", () => {
  expect([...read(["terror", "weather"])]).toEqual(["terror"]);
});
