import {expect, test} from "vitest";
import {Explorer} from "../../../src/story/explore/explorer.js";
import {initialState} from "../../../src/story/explore/state.js";
import {idsOf, setting, tables} from "./sample.js";

const open = (search: string) => new Explorer(tables, setting, search);

test("an address is followed, and written again the same", () => {
  const explorer = open("?time=2013..2013&tab=table");
  expect(idsOf(explorer.found)).toEqual(["r:1"]);
  expect(explorer.notices).toEqual([]);
  expect(explorer.address).toBe("?time=2013..2013&tab=table");
});

test("a contact opens by any id it has had; one that is not there is named", () => {
  expect(open("?contact=old@1").state.contact).toBe("r:2");
  const lost = open("?contact=nobody");
  expect([lost.state.contact, lost.open, lost.notices]).toEqual([null, null, ["There is no contact “nobody” here."]]);
});

test("a picture shows the story's period, or the one asked for", () => {
  expect(open("").domain).toEqual({start: "2012-01-01", end: "2024-12-08"});
  expect(open("?time=2013-02..latest").domain).toEqual({start: "2013-02-01", end: "2024-12-08"});
});

test("setting a state finds anew", () => {
  const explorer = open("");
  explorer.set({...initialState, q: "visit"});
  expect(idsOf(explorer.found)).toEqual(["r:2"]);
});
