import {expect, test} from "vitest";
import {CoderSession} from "../../src/notebook/coder-session.js";
import {rowsIn} from "../../src/notebook/rule-book.js";
import {code, sourceOf} from "../coder/reading.js";
import {book} from "./sample.js";

const session = new CoderSession(book);
const call = "Bashar al-Assad phoned Ebrahim Raisi on Monday.";
const place = {language: "en", file: "channels", row: rowsIn(book, "en", "channels").length};
const pinged = {place, row: {rule_id: "en-ping", phrase: "pinged", channel: "call", frame: "calls"}};

test("a text is coded as the pipeline codes it", () => {
  const source = sourceOf(call, {published: "2022-03-24"});
  const steps: string[] = [];
  const view = session.code(source, [], (step) => steps.push(step));
  expect(view.contacts.map(({contact}) => contact)).toEqual(code(call, {published: "2022-03-24"}).contacts);
  expect(steps).toEqual(["clean", "annotate", "code", "date"]);
});

test("a phrase added to the rules makes a contact, and is gone when it is put back", () => {
  const source = sourceOf("Bashar al-Assad pinged Ebrahim Raisi.");
  expect(session.code(source, []).counts.contacts).toBe(0);
  const view = session.code(source, [pinged]);
  expect(view.counts.contacts).toBe(1);
  expect(view.rules).toContain("en-ping");
  expect(session.code(source, []).counts.contacts).toBe(0);
});

test("a row that cannot be read is told", () => {
  const broken = {place, row: {...pinged.row, phrase: "(ping"}};
  expect(() => session.code(sourceOf("He pinged."), [broken])).toThrow(/bracket/);
});

test("what was coded can be had as a line and as a table, and any part by a sentence in it", () => {
  session.code(sourceOf(`${call}\n`.repeat(300)), []);
  expect(session.part({part: 1}).index).toBe(1);
  expect(session.part({sentence: 299}).index).toBe(3);
  session.code(sourceOf(call), []);
  expect(JSON.parse(session.file("json", "abc"))).toMatchObject({article: {sha256: "abc", n_contacts: 1}});
  expect(session.file("csv", "").split("\r\n")).toHaveLength(3);
  expect(() => new CoderSession(book).part({part: 0})).toThrow(/no text/);
});
