import type {StepFilter} from "../charts/steps/filters.js";
import {outlinePath, type Size, type State, sizes} from "../charts/steps/mark.js";
import {outlinesIn, pictureOf} from "../charts/steps/picture.js";
import type {StepRows} from "../charts/steps/rows.js";
import {type Step, steps} from "../charts/steps/steps.js";
import {type StepTable, type Telling, tellingOf} from "../charts/steps/tell.js";
import {MadeOf} from "../tables/made-of.js";
import {type Html, html, raw} from "./html.js";
import type {StoryFile} from "./write-story.js";

/** Where every contact has its row; all other tables lead there. */
const wholeTable = "whole-record";

const made = new MadeOf<StoryFile[]>();

/** The steps' figures, and the outlines their marks are drawn with. */
export function stepFiles(rows: StepRows): StoryFile[] {
  return made.of(steps, [JSON.stringify(rows)], () => freshFiles(rows));
}

function freshFiles(rows: StepRows): StoryFile[] {
  const drawn = steps.map((step) => ({step, pictures: sizes.map((size) => ({size, state: step.lay(rows, size)}))}));
  return [
    ...drawn.map(({step, pictures}) => ({
      path: `blocks/step-${step.slug}.html`,
      text: renderStep(step, rows, pictures)
    })),
    {path: "blocks/outlines.html", text: renderOutlines(drawn.flatMap(({pictures}) => pictures))},
    {path: "blocks/stage.html", text: stage}
  ];
}

// The place of the moving graphic; without scripts it takes no room.
const stage = `<div class="stage"></div>\n`;

type Pictures = readonly {state: State; size: Size}[];

/** A step's figure as it stands in the page, whole without scripts. */
export function renderStep({slug}: Step, rows: StepRows, pictures: Pictures): string {
  const telling = tellingOf(slug, rows);
  const ids = {label: `${slug}-note`, description: `${slug}-alt`};
  return html`${filtersOf(telling.filters?.(rows) ?? [])}<figure class="shown" aria-labelledby="${ids.label}">
<p class="unseen" id="${ids.description}">${telling.alt(rows)}</p>
<div class="pictures">${pictures.map(({state, size}) => raw(`${pictureOf(state, size, ids)}\n`))}</div>
<figcaption><p id="${ids.label}">${telling.note(rows)}</p>
${tableOf(slug, telling, rows)}
${raw(`<!--share step-${slug}-->`)}</figcaption>
</figure>
`.text;
}

/** Buttons that do nothing without the moving picture: whoever moves it shows them. */
function filtersOf(filters: readonly StepFilter[]): Html {
  if (filters.length === 0) return html``;
  const buttons = filters.map(
    ({label, ids, said}) =>
      html`<button type="button" aria-pressed="${String(ids === null)}" data-ids="${(ids ?? []).join(" ")}" data-said="${said}">${label}</button>`
  );
  return html`<div class="one-kind" role="group" aria-label="Show only the calls about" hidden>${buttons}<p class="shares" role="status">${filters[0]?.said}</p></div>
`;
}

function tableOf(slug: string, telling: Telling, rows: StepRows): Html {
  if (rows.left !== undefined)
    return html`<p class="downloads">The contacts: <a href="./explore">the explorer</a>, <a href="./data/contacts.csv" download>contacts.csv</a></p>`;
  const {columns, rows: lines} = telling.table(rows);
  const summary = slug === wholeTable ? `All ${lines.length} contacts in a table` : "As a table";
  return html`<details class="data"><summary>${summary}</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${slug}-note"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${lines.map((line) => rowOf(line, slug === wholeTable))}</tbody>
</table></div></details>`;
}

function rowOf({id, cells}: StepTable["rows"][number], own: boolean): Html {
  const [first, ...more] = cells;
  const told = id === null ? html`${first}` : html`<a href="#c-${id}">${first}</a>`;
  const attribute = own && id !== null ? html` id="c-${id}"` : "";
  return html`<tr${attribute}><td>${told}</td>${more.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}

/** The outlines that marks of some states are drawn with, once for a page. */
export function renderOutlines(pictures: Pictures): string {
  const paths = outlinesIn(pictures).map((name) => `<path id="q-${name}" d="${outlinePath(name)}"/>`);
  const hatch = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V6"/></pattern>`;
  return `<svg class="outlines" width="0" height="0" aria-hidden="true"><defs>${hatch}${paths.join("")}</defs></svg>\n`;
}
