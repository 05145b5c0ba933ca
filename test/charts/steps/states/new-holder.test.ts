import {expect, test} from "vitest";
import {layNewHolder} from "../../../../src/charts/steps/states/new-holder.js";
import {rows, told, wide} from "../sample.js";

const {placed, scenery} = layNewHolder(rows, wide);

test("the later a first contact, the farther right it stands", () => {
  const [change] = rows.changes;
  const xs = [...(change?.firsts ?? [])]
    .sort((a, b) => a.low - b.low)
    .map(({id}) => placed.find(({mark}) => mark.contact_id === id)?.x ?? 0);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
});

test("a contact that is a first in two rows is a mark once and a ghost once", () => {
  const firsts = rows.changes.flatMap((change) => change.firsts.map(({id}) => id));
  expect(placed).toHaveLength(new Set(firsts).size);
  expect(scenery.filter((piece) => piece.includes("ghost"))).toHaveLength(firsts.length - new Set(firsts).size);
});

test("each row is named", () => {
  for (const {name, date} of rows.changes) expect(told(scenery)).toContain(`${name}, ${date.slice(0, 4)}`);
});
