import {expect, test} from "vitest";
import {lastVisit, makeVisit} from "../../../src/coder/telling/last-visit.js";
import {draftsOf} from "../reading.js";

test("the last journey told is the last visit", () => {
  const drafts = draftsOf("Assad flew to Tehran. Zarif flew to Damascus. Zarif met Mekdad.");
  expect(lastVisit(drafts)?.travelled).toBe("IRN");
  expect(lastVisit([])).toBeNull();
});

test("a reception is a journey of the guest, told last where no journey is", () => {
  const drafts = draftsOf("Assad received Zarif in Damascus.");
  expect(lastVisit(drafts)).toMatchObject({travelled: "IRN", destination: {country: "SYR"}});
  expect(lastVisit(draftsOf("Zarif met Mekdad in Baku."))).toBeNull();
});

test("a reception told as part of a journey becomes that journey", () => {
  const [draft] = draftsOf("Assad received Zarif in Damascus.");
  expect(makeVisit(draft, ["IRN", "SYR"])).toEqual({country: "SYR", place: null});
  expect(draft).toMatchObject({channel: "visit", travelled: "IRN"});
  expect(makeVisit(draft, ["IRN", "SYR"])).toBeNull();
});
