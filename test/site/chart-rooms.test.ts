import {expect, test} from "vitest";
import {emptyDocument} from "../../src/embed/picture-files.js";
import {roomOf} from "../../src/site/chart-rooms.js";
import {describedChart, publication} from "../embed/sample.js";

test("a chart is measured again when its version or its code is another", () => {
  const chart = describedChart("the-line");
  let drawn = 0;
  const draw: typeof chart.entry.draw = (...given) => [chart.entry.draw(...given), ++drawn][0] as SVGElement;
  const counting = {...chart, entry: {...chart.entry, draw}};
  const [code, other] = [{}, {}];
  const options = {publication, document: emptyDocument()};
  const room = roomOf(counting, code, options);
  const once = drawn;
  expect(room.picture).toBeGreaterThan(0);
  expect(roomOf(counting, code, options)).toEqual(room);
  expect(drawn).toBe(once);
  roomOf({...counting, version: "new"}, code, options);
  expect(drawn).toBe(2 * once);
  roomOf({...counting, version: "new"}, other, options);
  expect(drawn).toBe(3 * once);
});
