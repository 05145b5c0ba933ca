import {createHash} from "node:crypto";
import {type ChartRows, narrowBelow} from "../charts/chart.js";
import {outlinePath, type Size, type State, sizes} from "../charts/steps/mark.js";
import {outlinesIn, pictureOf} from "../charts/steps/picture.js";
import type {StepRows} from "../charts/steps/rows.js";
import {type Step, steps} from "../charts/steps/steps.js";
import {tellingOf} from "../charts/steps/tell.js";
import {MadeOf} from "../tables/made-of.js";
import type {Tables} from "../tables/rows.js";
import {type Described, newestDay} from "./described.js";
import {stepStyle} from "./step-style.js";

export interface StepsInput {
  rows: StepRows;
  /** What the story calls each step, by its slug; a step without a name is not embedded. */
  titles: ReadonlyMap<string, string>;
  /** The style sheet of the moving graphic, as text. */
  css: string;
}

interface Marked extends ChartRows {
  /** Ids of the contacts whose marks are shown. */
  contacts: string[];
}

const made = new MadeOf<Described[]>();

/** The steps of the story as charts that stand by themselves: all but a module, since nothing in them is redrawn. */
export function describeSteps({rows, titles, css}: StepsInput, tables: Tables): Described[] {
  const asOf = newestDay(tables);
  return made.of(steps, [JSON.stringify([rows, [...titles]]), css, asOf], () => {
    const style = stepStyle(css);
    return steps.flatMap((step) => {
      const title = titles.get(step.slug);
      return title === undefined ? [] : [{...describeStep(step, rows, title), asOf, style}];
    });
  });
}

function describeStep(step: Step, rows: StepRows, headline: string): Omit<Described, "asOf"> {
  const telling = tellingOf(step.slug, rows);
  const states = new Map(drawn.map((size) => [size, step.lay(rows, size)]));
  const marked = markedIn([...states.values()]);
  const {columns, rows: lines} = telling.table(rows);
  const words = {
    headline,
    counted: telling.note(rows),
    alt: telling.alt(rows),
    source:
      "Source: news texts, read and coded by rule, and the public record, compiled from reports, each row with its address",
    note: "What nobody reported is not shown, which does not mean it did not happen.",
    table: {columns, rows: lines.map(({cells}) => cells)}
  };
  return {
    slug: `step-${step.slug}`,
    live: false,
    place: `#${step.slug}`,
    page: `./step/${step.slug}`,
    rows: marked,
    labels: {},
    ...words,
    entry: {
      slug: `step-${step.slug}`,
      scope: "record",
      tables: ["contacts", "journeys", "participants", "tenures"],
      rows: () => marked,
      headline: () => words.headline,
      counted: () => words.counted,
      alt: () => words.alt,
      table: () => words.table,
      source: () => words.source,
      note: () => words.note,
      draw(_, {width, document, id}) {
        const size = drawn.find(({upright}) => upright === width < narrowBelow) as Size;
        return picture(states.get(size) as State, {size, width, document, id});
      }
    },
    version: createHash("sha256")
      .update(JSON.stringify([...states.values(), words]))
      .digest("hex")
      .slice(0, 8)
  };
}

// The large size is the story's stage; elsewhere a picture has a column's width.
const drawn = sizes.filter(({name}) => name !== "wide");

function markedIn(states: readonly State[]): Marked {
  const marks = new Map(states.flatMap(({placed}) => placed.map(({mark}) => [mark.contact_id, mark])));
  const uncertain = [...marks.values()].filter(({earliest, latest}) => earliest !== latest);
  return {n: marks.size, unknown: uncertain.length, contacts: [...marks.keys()].sort()};
}

interface PictureOptions {
  size: Size;
  width: number;
  document: Document;
  id: string;
}

/** The story's own picture, made whole: outlines within it under ids of its own, and a name on each mark. */
function picture(state: State, {size, width, document, id}: PictureOptions): SVGElement {
  const room = document.createElement("div");
  room.innerHTML = pictureOf(state, size, {label: "", description: ""}).replace(">", `>${outlines(state, size)}`);
  const svg = room.firstElementChild as SVGElement;
  for (const name of ["class", "aria-labelledby", "aria-describedby"]) svg.removeAttribute(name);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(Math.round((width * size.height) / size.width)));
  for (const link of svg.querySelectorAll("a")) {
    const contact = (link.getAttribute("href") ?? "").slice("#c-".length);
    const {mark} = state.placed.find((one) => one.mark.contact_id === contact) ?? {};
    link.removeAttribute("aria-labelledby");
    link.setAttribute("aria-label", `${mark?.when}, ${mark?.brief}`);
    link.setAttribute("data-key", contact);
  }
  for (const use of svg.querySelectorAll("use"))
    use.setAttribute("href", `#${id}-${use.getAttribute("href")?.slice(1)}`);
  for (const path of svg.querySelectorAll("defs > path")) path.id = `${id}-${path.id}`;
  for (const pattern of svg.querySelectorAll("pattern")) pattern.id = `${id}-hatch`;
  for (const hatched of svg.querySelectorAll(".hatch")) hatched.setAttribute("style", `fill:url(#${id}-hatch)`);
  return svg;
}

function outlines(state: State, size: Size): string {
  const paths = outlinesIn([{state, size}]).map((name) => `<path id="q-${name}" d="${outlinePath(name)}"/>`);
  const hatched = state.scenery.some((one) => one.includes('class="hatch"'));
  const hatch = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V6" fill="none" stroke="var(--ink-3)"/></pattern>`;
  return `<defs>${paths.join("")}${hatched ? hatch : ""}</defs>`;
}
