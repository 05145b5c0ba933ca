import {wrap} from "../../text-width.js";
import {box, path, words} from "../draw.js";
import type {Size, State} from "../mark.js";
import type {StepRows} from "../rows.js";

/** One call between two accounts of it: what the others name and the text does not is an empty outline. */
export function layLeftOut({accounts, marks}: StepRows, {width, upright, name}: Size): State {
  const mark = marks.find(({contact_id}) => contact_id === accounts?.id);
  if (accounts === null || mark === undefined) return {placed: [], scenery: []};
  const [gap, rowHeight] = upright ? [12, 52] : [28, name === "wide" ? 58 : 48];
  const column = (width - gap) / 2;
  const top = upright ? 104 : 150;
  const r = upright ? 11 : 15;
  const [x, y] = [width / 2, upright ? 24 : 36];
  const right = column + gap;
  const scenery = [
    path(
      "lead",
      "M",
      x,
      ",",
      y + r,
      "V",
      y + r + 14,
      "M",
      column / 2,
      ",",
      y + r + 28,
      "V",
      y + r + 14,
      "H",
      right + column / 2,
      "V",
      y + r + 28
    ),
    words({x: 0, y: top - 22, text: `Text ${accounts.number}`, tone: "b"}),
    words({x: right, y: top - 22, text: upright ? "Other reports" : "Other reports of the same call", tone: "b"}),
    words({x: 0, y: top - 5, text: "does not say who rang", tone: "q"}),
    words({
      x: right,
      y: top - 5,
      text: accounts.clash === null ? "nor do they" : "disagree on who rang",
      tone: "q"
    })
  ];
  for (const [i, {topic, absent}] of accounts.topics.entries()) {
    const at = top + 10 + i * rowHeight;
    const height = rowHeight - 10;
    const lines = (text: string): string[] => wrap(text, 13.5, {width: column - 20});
    const write = (text: string, from: number, tone?: string): string[] =>
      lines(text).map((line, j, all) => {
        const y = at + height / 2 + 4.5 + (j - (all.length - 1) / 2) * 16;
        return words({x: from, y, text: line, ...(tone === undefined ? {} : {tone})});
      });
    scenery.push(box("told", {x: right, y: at, width: column, height}), ...write(topic, right + 10));
    scenery.push(box(absent ? "absent" : "told", {x: 1, y: at, width: column - 1, height}));
    scenery.push(...(absent ? write("not in the text", 11, "q") : write(topic, 11)));
  }
  return {placed: [{mark, x, y, r}], scenery};
}
