import {path, words} from "../draw.js";
import type {Placed, Size, State} from "../mark.js";
import type {Cities, Journey, StepRows} from "../rows.js";

const looks = {
  wide: {cell: 38, r: 11, columns: [8, 5, 3], gap: 44, top: 100, head: 13},
  medium: {cell: 29, r: 8.5, columns: [10, 6, 3], gap: 20, top: 88, head: 10},
  narrow: {cell: 17, r: 5, columns: [8, 5, 3], gap: 20, top: 92, head: 7}
};

/** Journeys by where they led; those in which both leaders met stand apart on top. */
export function layWhoTravels({cities, marks}: StepRows, {name, width}: Size): State {
  const {cell, r, columns, gap, top, head} = looks[name];
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
    if (i === 0 && name !== "narrow")
      scenery.push(words({x: x + cell + 8 * heads.length, y: top - 22, text: "◂ both leaders met", tone: "q"}));
    for (const [j, one] of heads.entries()) put(one, {x: x + cell / 2 + j * (head * 2 + 8), y: top - 26, r: head});
    scenery.push(path("thin", "M", x, ",", top - 6, "H", x + count * cell));
    for (const [j, one] of others.entries())
      put(one, {x: x + ((j % count) + 0.5) * cell, y: top + (Math.floor(j / count) + 0.6) * cell, r});
    x += count * cell + gap;
  }
  return {placed, scenery};
}

/** How many journeys led to each place. */
export function journeyCounts(cities: readonly Cities[]): number[] {
  return cities.map(({journeys}) => journeys.length);
}
