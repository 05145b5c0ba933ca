import {textWidth} from "../../text-width.js";
import {path, words} from "../draw.js";
import type {Placed, Size, State} from "../mark.js";
import type {Cities, Journey, StepRows} from "../rows.js";

const looks = {
  wide: {cell: 38, r: 11, columns: [8, 5, 3], gap: 44, top: 100, head: 13},
  medium: {cell: 29, r: 8.5, columns: [10, 6, 3], gap: 20, top: 88, head: 10},
  narrow: {cell: 17, r: 5, columns: [8, 5, 3], gap: 20, top: 92, head: 7}
};

/** Journeys by where they led; those in which both leaders met stand apart on top. */
export function layWhoTravels({cities, marks}: StepRows, {name, width, height}: Size): State {
  const {gap, top} = looks[name];
  const {cell, r, columns, head, between} = fitting(cities, {name, height});
  const placed: Placed[] = [];
  const scenery: string[] = [];
  const wide = columns.reduce((sum, count) => sum + count * cell, 0) + gap * 2;
  let x = Math.max(0, (width - wide) / 2);
  const put = (journey: Journey, at: {x: number; y: number; r: number}): void => {
    for (const [i, id] of journey.ids.entries()) {
      const mark = marks.find(({contact_id}) => contact_id === id);
      // Meetings of one journey share its place; a little aside tells that they are several.
      const aside = Math.min(i, 3) * (at.r > 6 ? 1.5 : 1);
      if (mark !== undefined) placed.push({mark, x: at.x + aside, y: at.y - aside, r: at.r});
    }
  };
  for (const [i, city] of cities.entries()) {
    const count = columns[i] ?? 3;
    const tone = city.lane === "first" ? "f b" : city.lane === "second" ? "s b" : "b";
    scenery.push(words({x, y: 18, text: city.place === null ? "elsewhere" : `to ${city.place}`, tone}));
    scenery.push(words({x, y: 35, text: String(city.journeys.length), tone: "b"}));
    const [heads, others] = [city.journeys.filter((one) => one.top), city.journeys.filter((one) => !one.top)];
    const aside = cell + 8 * heads.length;
    const room = count * cell + gap - aside >= textWidth(met, 13.5) && heads.length * between <= aside;
    if (i === 0 && name !== "narrow" && room)
      scenery.push(words({x: x + cell + 8 * heads.length, y: top - 22, text: met, tone: "q"}));
    for (const [j, one] of heads.entries()) put(one, {x: x + cell / 2 + j * between, y: top - 26, r: head});
    scenery.push(path("thin", "M", x, ",", top - 6, "H", x + count * cell));
    for (const [j, one] of others.entries())
      put(one, {x: x + ((j % count) + 0.5) * cell, y: top + (Math.floor(j / count) + 0.6) * cell, r});
    x += count * cell + gap;
  }
  return {placed, scenery};
}

const met = "◂ both leaders met";

type Look = Pick<(typeof looks)["wide"], "cell" | "r" | "columns" | "head"> & {between: number};

/** The look at which every journey has its place: where there are too many they stand smaller in more columns. */
function fitting(cities: readonly Cities[], {name, height}: Pick<Size, "name" | "height">): Look {
  const {cell, r, columns, top, head} = looks[name];
  for (let factor = 1; ; factor *= 0.9) {
    const own = {cell: cell * factor, r: r * factor, columns: columns.map((count) => Math.floor(count / factor))};
    const deepest = Math.max(
      0,
      ...cities.map(({journeys}, i) => Math.ceil(journeys.filter((one) => !one.top).length / (own.columns[i] ?? 3)))
    );
    if (top + (deepest + 0.2) * own.cell <= height || factor < 0.2) return {...own, ...headsOf(cities, own, head)};
  }
}

/** Those on top stand in one row, as wide as what is below it. */
function headsOf(
  cities: readonly Cities[],
  {cell, columns}: Pick<Look, "cell" | "columns">,
  largest: number
): Pick<Look, "head" | "between"> {
  const rooms = cities.map(
    ({journeys}, i) => ((columns[i] ?? 3) * cell) / Math.max(1, journeys.filter(({top}) => top).length)
  );
  const between = Math.min(largest * 2 + 8, ...rooms);
  return {between, head: Math.min(largest, between * 0.46)};
}
