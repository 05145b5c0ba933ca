import {wrap} from "../../text-width.js";
import {listOf} from "../../words/sentence.js";
import {box, path, words} from "../draw.js";
import type {Size, State} from "../mark.js";
import type {Accounts, StepRows} from "../rows.js";

const size = 13.5;
const leading = 17;

/** What both accounts tell, then what only the others do: a line or two of each. */
function tellings({topics, sentences}: Accounts): {text: string; absent: boolean}[] {
  const [both, others] = [false, true].map((absent) => topics.filter((one) => one.absent === absent));
  const named = (own: typeof topics = []): string => listOf(own.map(({topic}) => topic));
  return [
    {text: named(both), absent: false},
    {text: named(others), absent: true},
    ...sentences.slice(0, 1).map(({says}) => ({text: says, absent: true}))
  ].filter(({text}) => text !== "");
}

/** One call between two accounts of it: what the others tell and the text does not is an empty outline. */
export function layLeftOut({accounts, marks}: StepRows, {width, upright}: Size): State {
  const mark = marks.find(({contact_id}) => contact_id === accounts?.id);
  if (accounts === null || mark === undefined) return {placed: [], scenery: []};
  const gap = upright ? 12 : 28;
  const column = (width - gap) / 2;
  const sheet = {column, right: column + gap, upright};
  const [x, y, r, top] = upright ? [width / 2, 20, 11, 92] : [width / 2, 52, 15, 164];
  const scenery = [fork(sheet, {x, y: y + r}), ...heads(accounts, sheet, top), ...bodies(accounts, sheet, top + 10)];
  return {placed: [{mark, x, y, r}], scenery};
}

/** Two columns: how wide each is, and where the right one begins. */
interface Sheet {
  column: number;
  right: number;
  upright: boolean;
}

/** From the mark down to the middle of both columns. */
function fork({column, right}: Sheet, {x, y}: {x: number; y: number}): string {
  const [across, end] = [y + 12, y + 24];
  const [first, second] = [column / 2, right + column / 2];
  return path("lead", "M", x, ",", y, "V", across, "M", first, ",", end, "V", across, "H", second, "V", end);
}

function heads({number, clash}: Accounts, {right, upright}: Sheet, top: number): string[] {
  return [
    words({x: 0, y: top - 22, text: `Text ${number}`, tone: "b"}),
    words({x: right, y: top - 22, text: upright ? "Other reports" : "Other reports of the same call", tone: "b"}),
    words({x: 0, y: top - 4, text: "does not say who rang", tone: "q"}),
    words({x: right, y: top - 4, text: clash === null ? "nor do they" : "disagree on who rang", tone: "q"})
  ];
}

function bodies(accounts: Accounts, {column, right, upright}: Sheet, top: number): string[] {
  let y = top;
  return tellings(accounts).flatMap(({text, absent}) => {
    const lines = wrap(text, size, {width: column - 22});
    const height = lines.length * leading + (upright ? 16 : 30);
    const from = y;
    y += height + (upright ? 8 : 14);
    return [
      box("told", {x: right, y: from, width: column, height}),
      ...centred(lines, {x: right + 11, y: from, height}),
      box(absent ? "absent" : "told", {x: 1, y: from, width: column - 1, height}),
      ...centred(absent ? ["not in the text"] : lines, {x: 12, y: from, height, ...(absent ? {tone: "q"} : {})})
    ];
  });
}

/** Lines in the middle of a box. */
function centred(
  lines: readonly string[],
  {x, y, height, tone}: {x: number; y: number; height: number; tone?: string}
): string[] {
  return lines.map((text, i) => {
    const baseline = y + height / 2 + 4.5 + (i - (lines.length - 1) / 2) * leading;
    return words({x, y: baseline, text, ...(tone === undefined ? {} : {tone})});
  });
}
