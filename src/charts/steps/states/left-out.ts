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
  const right = column + gap;
  const r = upright ? 11 : 15;
  const [x, y, top] = [width / 2, upright ? 20 : 52, upright ? 92 : 164];
  const fork = y + r + 12;
  const scenery = [
    path(
      "lead",
      "M",
      x,
      ",",
      y + r,
      "V",
      fork,
      "M",
      column / 2,
      ",",
      fork + 12,
      "V",
      fork,
      "H",
      right + column / 2,
      "V",
      fork + 12
    ),
    words({x: 0, y: top - 22, text: `Text ${accounts.number}`, tone: "b"}),
    words({x: right, y: top - 22, text: upright ? "Other reports" : "Other reports of the same call", tone: "b"}),
    words({x: 0, y: top - 4, text: "does not say who rang", tone: "q"}),
    words({x: right, y: top - 4, text: accounts.clash === null ? "nor do they" : "disagree on who rang", tone: "q"})
  ];
  let at = top + 10;
  for (const {text, absent} of tellings(accounts)) {
    const lines = wrap(text, size, {width: column - 22});
    const height = lines.length * leading + (upright ? 16 : 30);
    const write = (own: readonly string[], from: number, tone?: string): string[] =>
      own.map((line, i) => {
        const baseline = at + height / 2 + 4.5 + (i - (own.length - 1) / 2) * leading;
        return words({x: from, y: baseline, text: line, ...(tone === undefined ? {} : {tone})});
      });
    scenery.push(box("told", {x: right, y: at, width: column, height}), ...write(lines, right + 11));
    scenery.push(box(absent ? "absent" : "told", {x: 1, y: at, width: column - 1, height}));
    scenery.push(...(absent ? write(["not in the text"], 12, "q") : write(lines, 12)));
    at += height + (upright ? 8 : 14);
  }
  return {placed: [{mark, x, y, r}], scenery};
}
