import {expect, test} from "vitest";
import {whoseEvent} from "../../src/charts/whose-event.js";
import {blankDocument, dyad, labels, recordTables, textsOf} from "./sample.js";

const rows = whoseEvent.rows(recordTables, dyad);

test("the headline says no more than the claim carries", () => {
  expect(whoseEvent.headline(rows, labels)).toBe(
    "The call goes to the side it happened to: the other side rang in all 32 calls that can tell"
  );
  expect(whoseEvent.headline({...rows, standing: "found"}, labels)).toMatch(/in the reports we found$/);
  expect(whoseEvent.headline({...rows, standing: "fails"}, labels)).toBe("Who called, by what had happened to whom");
});

test("one call against it and the headline counts", () => {
  const calls = rows.calls.map((call) => (call.key === "r:R053" ? {...call, caller: call.affected} : call));
  expect(whoseEvent.headline({...rows, calls}, labels)).toContain("in 31 of 32 calls");
  const picture = whoseEvent.draw({...rows, calls}, {width: 1152, document: blankDocument(), labels, id: "w"});
  expect(textsOf(picture).filter((text) => text.startsWith("no call by"))).toHaveLength(1);
});

test("every call is a mark of its own at every width", () => {
  for (const width of [328, 688, 1152]) {
    const picture = whoseEvent.draw(rows, {width, document: blankDocument(), labels, id: "w"});
    const keys = Array.from(picture.querySelectorAll(".mark"), (mark) => mark.getAttribute("data-key"));
    expect(new Set(keys).size).toBe(rows.n);
    expect(keys).toHaveLength(rows.n);
  }
});
