import {element} from "./draw.js";
import {outlineOf, type Placed, type Size, type State} from "./mark.js";

export interface PictureOptions {
  /** Ids of the elements that name and describe it. */
  label: string;
  description: string;
}

/**
 * A state as SVG. Every mark is a link to its row, `#c-<contact>`, which also names it; its outline is `#q-<outline>` of the
 * page. Marks of one side and provenance stand in one group: `mk first full`.
 */
export function pictureOf({placed, scenery}: State, size: Size, {label, description}: PictureOptions): string {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const tone = `mk ${one.mark.lane}${one.mark.filled ? " full" : ""}`;
    groups.set(tone, [...(groups.get(tone) ?? []), one]);
  }
  const marks = [...groups].map(([tone, own]) =>
    element("g", {class: tone}, own.map((one) => markLink(one, size)).join(""))
  );
  const around = element("g", {class: "scenery", "aria-hidden": "true"}, scenery.join(""));
  return element(
    "svg",
    {
      class: size.name,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "group",
      "aria-labelledby": label,
      "aria-describedby": description
    },
    around + marks.join("")
  );
}

function markLink(placed: Placed, size: Size): string {
  const id = `c-${placed.mark.contact_id}`;
  const use = element("use", {
    href: `#q-${outlineOf(placed, size)}`,
    x: Math.round(placed.x * 2) / 2,
    y: Math.round(placed.y * 2) / 2
  });
  return element("a", {href: `#${id}`, "aria-labelledby": id}, use);
}

/** Names of all outlines that some states use, sorted. */
export function outlinesIn(states: readonly {state: State; size: Size}[]): string[] {
  const names = states.flatMap(({state, size}) => state.placed.map((one) => outlineOf(one, size)));
  return [...new Set(names)].sort();
}
