import {expect, test} from "vitest";
import {pack} from "../../../src/charts/texts-by-year/pack.js";

const room = {width: 200, height: 30, largest: 24};

test("few squares are as large as may be", () => {
  expect(pack(7, room)).toEqual({size: 24, step: 28, across: 7});
});

test("many become smaller until all stand in the room", () => {
  for (const count of [8, 30, 120, 300]) {
    const {size, step, across} = pack(count, room);
    expect(across * step - (step - size)).toBeLessThanOrEqual(room.width);
    expect(Math.ceil(count / across) * step - (step - size)).toBeLessThanOrEqual(room.height);
  }
});

test("there is a least size", () => {
  expect(pack(100000, room).size).toBe(3);
});
