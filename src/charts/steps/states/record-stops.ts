import {textWidth} from "../../text-width.js";
import {timeScale} from "../../time-scale.js";
import {dayAndMonth} from "../../words/days.js";
import {box, path, words} from "../draw.js";
import type {Placed, Size, State} from "../mark.js";
import type {StepRows} from "../rows.js";

const letters = 14;

/** The last days, a row a contact; then the cut, and beyond it what is not covered. */
export function layRecordStops({ending, marks, period, stop}: StepRows, size: Size): State {
  const {width, height, upright} = size;
  const own = marks.filter(({contact_id}) => ending.ids.includes(contact_id));
  const right = upright ? width : width - 84;
  const bottom = upright ? height - 40 : height - 30;
  const scale = timeScale({start: ending.from, end: period.end}, 10, right);
  const step = (bottom - 14) / Math.max(1, own.length);
  const r = Math.min(upright ? 5.5 : 8.5, step * 0.4);
  const placed: Placed[] = [];
  const scenery: string[] = [];
  let told = Number.NEGATIVE_INFINITY;
  for (const [i, mark] of own.entries()) {
    const y = 12 + step * (i + 0.5);
    const x = upright ? 12 : scale(mark.earliest);
    placed.push({mark, x, y, r});
    const day = dayAndMonth(mark.earliest).replace(/^(\d+ \w{3})\w*/, "$1");
    const text = `${day} · ${mark.brief}`;
    const room = upright ? width - 26 : right - x - 20;
    // Where rows are closer than letters are high, every second or third is told; the table tells all.
    if (y - told < letters) continue;
    told = y;
    const shown = clipped(text, upright ? width - 26 : Math.max(room, x - 20));
    const after = upright || textWidth(shown, 13.5) <= room;
    scenery.push(
      words({
        x: after ? x + 14 : x - 14,
        y: y + 4.5,
        text: shown,
        tone: "h",
        ...(after ? {} : {anchor: "end" as const})
      })
    );
  }
  const cut = upright
    ? [
        box("hatch", {x: 0, y: bottom + 8, width, height: height - bottom - 8}),
        path("axis", "M", 0, ",", bottom + 8, "H", width),
        words({
          x: width / 2,
          y: height - 11,
          text: `${stop[0] ?? ""}: not covered from here`,
          tone: "b h",
          anchor: "middle"
        })
      ]
    : [
        box("hatch", {x: right, y: 6, width: width - right, height: bottom - 6}),
        path("axis", "M", right, ",", 4, "V", bottom),
        words({x: right + 8, y: bottom / 2, text: stop[0] ?? "", tone: "b h"}),
        words({x: right + 8, y: bottom / 2 + 17, text: "not covered", tone: "h"}),
        words({x: 10, y: height - 8, text: dayAndMonth(ending.from), tone: "q"})
      ];
  return {placed, scenery: [...cut, ...scenery]};
}

/** The text, cut at a word where it is too wide. */
function clipped(text: string, width: number): string {
  if (textWidth(text, 13.5) <= width) return text;
  const parts = text.split(" ");
  while (parts.length > 3 && textWidth(`${parts.join(" ")} …`, 13.5) > width) parts.pop();
  return `${parts.join(" ").replace(/[,;:]$/, "")} …`;
}
