import {expect, test} from "vitest";
import {outletOf, ownerWords, publisherWords} from "../../src/story/outlet-words.js";
import type {OutletRow} from "../../src/tables/rows.js";
import {dyad} from "../charts/sample.js";

const [first] = dyad.sides;
const outlet = (more: Partial<OutletRow>): OutletRow => ({
  outlet_id: "own",
  name: "Own News",
  hosts: ["own.example"],
  country: first?.side ?? "",
  side: first?.side ?? "",
  relation: "semi_official",
  basis: "belongs to a ministry (checked)",
  confidence: "high",
  ...more
});
const outlets = [outlet({}), outlet({name: "Unclear", hosts: ["unclear.example"], side: "other", relation: "unknown"})];

test("whose an outlet is, its side and tie in words", () => {
  expect(ownerWords(outlet({}), dyad)).toBe(`${first?.name}, semi-official`);
  expect(ownerWords(outlet({side: "other", relation: "foreign_state"}), dyad)).toBe("of another state");
  expect(ownerWords(outlet({side: "other", relation: "unknown"}), dyad)).toBe("");
});

test("a text’s publisher is told with its owner and why one thinks so", () => {
  const words = `Own News (${first?.name}, semi-official: belongs to a ministry)`;
  expect(publisherWords({outlet: "Own News", url: null}, outlets, dyad)).toBe(words);
  expect(publisherWords({outlet: null, url: "https://en.own.example/a"}, outlets, dyad)).toBe(words);
});

test("what is not known is said to be so", () => {
  expect(publisherWords({outlet: null, url: null}, outlets, dyad)).toMatch(/not stated.*not known/);
  expect(publisherWords({outlet: "Nobody’s", url: null}, outlets, dyad)).toBe("Nobody’s (whose it is is not known)");
  expect(publisherWords({outlet: "Unclear", url: null}, outlets, dyad)).toBe("Unclear (whose it is is not known)");
});

test("a host belongs to its outlet with its subdomains, and to no other", () => {
  expect(outletOf("fr.own.example", outlets)?.name).toBe("Own News");
  expect(outletOf("notown.example", outlets)).toBeUndefined();
});
