import {textWidth} from "../../text-width.js";
import {timeScale} from "../../time-scale.js";
import {dayAndMonth} from "../../words/days.js";
import {box, path, words} from "../draw.js";
import type {Placed, Size, State} from "../mark.js";
import type {StepRows} from "../rows.js";

const letters = 14;

/** The last days, a row a contact; then the cut, and beyond it what is not covered. */
export function layRecordStops(rows: StepRows, size: Size): State {
  const {ending, marks, period} = rows;
  const {width, height, upright} = size;
  const own = marks.filter(({contact_id}) => ending.ids.includes(contact_id));
  const [right, bottom] = upright ? [width, height - 40] : [width - 84, height - 30];
  const scale = timeScale({start: ending.from, end: period.end}, 10, right);
  const step = (bottom - 14) / Math.max(1, own.length);
  const r = Math.min(upright ? 5.5 : 8.5, step * 0.4);
  const placed = own.map((mark, i) => ({mark, x: upright ? 12 : scale(mark.earliest), y: 12 + step * (i + 0.5), r}));
  const cut = upright ? cutUpright(rows, size, bottom) : cutWide(rows, size, {right, bottom});
  return {placed, scenery: [...cut, ...labels(placed, size, right)]};
}

/** Where rows are closer than letters are high, every second or third is told; the table tells all. */
function labels(placed: readonly Placed[], {width, upright}: Size, right: number): string[] {
  let told = Number.NEGATIVE_INFINITY;
  return placed.flatMap(({mark, x, y}) => {
    if (y - told < letters) return [];
    told = y;
    const day = dayAndMonth(mark.earliest).replace(/^(\d+ \w{3})\w*/, "$1");
    const room = upright ? width - 26 : right - x - 20;
    const text = clipped(`${day} · ${mark.brief}`, upright ? width - 26 : Math.max(room, x - 20));
    const after = upright || textWidth(text, 13.5) <= room;
    return [
      words({x: after ? x + 14 : x - 14, y: y + 4.5, text, tone: "h", ...(after ? {} : {anchor: "end" as const})})
    ];
  });
}

function cutUpright({stop}: StepRows, {width, height}: Size, bottom: number): string[] {
  const text = `${stop[0] ?? ""}: not covered from here`;
  return [
    box("hatch", {x: 0, y: bottom + 8, width, height: height - bottom - 8}),
    path("axis", "M", 0, ",", bottom + 8, "H", width),
    words({x: width / 2, y: height - 11, text, tone: "b h", anchor: "middle"})
  ];
}

function cutWide(
  {stop, ending}: StepRows,
  {width, height}: Size,
  {right, bottom}: {right: number; bottom: number}
): string[] {
  return [
    box("hatch", {x: right, y: 6, width: width - right, height: bottom - 6}),
    path("axis", "M", right, ",", 4, "V", bottom),
    words({x: right + 8, y: bottom / 2, text: stop[0] ?? "", tone: "b h"}),
    words({x: right + 8, y: bottom / 2 + 17, text: "not covered", tone: "h"}),
    words({x: 10, y: height - 8, text: dayAndMonth(ending.from), tone: "q"})
  ];
}

/** The text, cut at a word where it is too wide. */
function clipped(text: string, width: number): string {
  if (textWidth(text, 13.5) <= width) return text;
  const parts = text.split(" ");
  while (parts.length > 3 && textWidth(`${parts.join(" ")} …`, 13.5) > width) parts.pop();
  return `${parts.join(" ").replace(/[,;:]$/, "")} …`;
}
