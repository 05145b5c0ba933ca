import {expect, test} from "vitest";
import {leaders} from "../../src/charts/leaders.js";
import {blankDocument, dyad, labels, tables} from "./sample.js";

const rows = leaders.rows(tables, dyad);

test("the headline counts holders, not those who only act", () => {
  expect(leaders.headline(rows, labels)).toBe("Four presidents in Tehran, one in Damascus");
});

test("calls within a change of hands lead to their passages", () => {
  for (const width of [320, 1152]) {
    const picture = leaders.draw(rows, {width, document: blankDocument(), labels, id: "l"});
    const links = Array.from(picture.querySelectorAll("a"), (link) => link.getAttribute("href"));
    expect(links).toEqual(rows.handovers.flatMap(({calls}) => calls.map((call) => `#m-${call.mention_id}`)));
    expect(links).toHaveLength(2);
  }
});

test("the table lists every span with its status", () => {
  const statuses = leaders.table(rows, labels).rows.map((row) => row[2]);
  expect(statuses.filter((status) => status === "elect")).toHaveLength(3);
  expect(statuses.filter((status) => status === "acting")).toHaveLength(1);
});
