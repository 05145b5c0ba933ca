import {type LineSizes, layOutWithin} from "../../the-line/lay-out.js";
import type {Frame} from "../frame.js";
import type {Placed, Size, StepMark} from "../mark.js";

/** Sizes at which every contact of the record has room. */
const crowded: Record<Size["name"], LineSizes> = {
  wide: {small: 4.5, large: 7, offset: 24, step: 2, gap: 1.8},
  medium: {small: 3.5, large: 5, offset: 19, step: 2, gap: 1.4},
  narrow: {small: 3, large: 4.5, offset: 16, step: 1.5, gap: 0.8}
};

/** Sizes for the few contacts of the texts. */
const roomy: Record<Size["name"], LineSizes> = {
  wide: {small: 7.5, large: 10, offset: 26, step: 3, gap: 3},
  medium: {small: 6.5, large: 9, offset: 24, step: 3, gap: 3},
  narrow: {small: 6, large: 8, offset: 22, step: 3, gap: 2}
};

/** How large the picture is, and whether it has room for the few contacts of the texts alone. */
interface Place {
  name: Size["name"];
  few?: boolean;
}

/** Marks at their days, stacked away from the line. */
export function onTheLine(marks: readonly StepMark[], {scale, at, reach}: Frame, {name, few = false}: Place): Placed[] {
  const items = marks.map((mark) => ({...mark, named: false, mark}));
  return layOutWithin(items, scale, {sizes: (few ? roomy : crowded)[name], reach}).map(
    ({item, along, across, radius}) => {
      const [x, y] = at(along, across);
      return {mark: item.mark, x, y, r: radius};
    }
  );
}
