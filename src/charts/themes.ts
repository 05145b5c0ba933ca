import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {columns, type Labels, label} from "./label.js";
import {orNothing} from "./or-nothing.js";
import {drawThemesNarrow} from "./themes/narrow.js";
import {type Theme, type ThemeRows, themeRows} from "./themes/rows.js";
import {drawThemesWide} from "./themes/wide.js";
import {countOf, numberWord} from "./words/number-word.js";
import {capital, listOf} from "./words/sentence.js";

/** The claim is made only as far as it carries; else the picture is named for what it shows. */
function headline({texts: {length: n}, standing}: ThemeRows, labels: Labels): string {
  return label(labels, `themes.title${standing === "holds" ? "-only-one" : ""}`, {n});
}

const found = ({themes}: ThemeRows): Theme[] => themes.filter(({cells}) => cells.length > 0);

function alt(rows: ThemeRows): string {
  const {texts, themes} = rows;
  if (found(rows).length === 0) return "A table of texts by topics. None speaks of any of them.";
  const most = themes[0]?.cells.length ?? 0;
  const shared = themes.filter(({cells}) => cells.length === most).map(({topic}) => topic);
  const once = themes.filter(({cells}) => cells.length === 1).map(({topic}) => topic);
  const alone = once.length === 0 ? "" : ` Only one speaks of ${listOf(once)}.`;
  return `A table of ${countOf(texts.length, "text")} by ${countOf(found(rows).length, "topic")}, with the words each uses. ${capital(numberWord(most))} speak of ${listOf(shared)}.${alone}`;
}

function note(rows: ThemeRows, labels: Labels): string {
  const none = rows.themes.filter(({cells}) => cells.length === 0).map(({topic}) => topic);
  const absent = none.length === 0 ? "" : ` ${label(labels, "themes.note-none", {topics: listOf(none)})}`;
  return label(labels, "themes.note", {n: rows.n, topics: rows.themes.length, none: absent});
}

/**
 * What the texts share and leave out. It is about the texts alone; its tables are those with the record, since only they
 * hold the claim its headline rests on.
 */
/** Of how many texts the words can be written into the cells. */
const wordsFor = 14;

export const themes: ChartEntry<ThemeRows> = {
  slug: "themes",
  scope: "record",
  tables: ["topics", "articles", "claims"],
  rows: themeRows,
  headline,
  counted: ({texts}, labels) => label(labels, `themes.counted${texts.length > wordsFor ? "-many" : ""}`),
  alt,
  table: (rows, labels) => ({
    columns: [
      ...columns(labels, "topic", "texts"),
      ...rows.texts.map(
        ({number, year}) => `${label(labels, "column.text", {number})}${year === "" ? "" : `, ${year}`}`
      )
    ],
    rows: rows.themes.map(({topic, cells}) => {
      const said = new Map(cells.map(({text, quote}) => [text, quote]));
      return [topic, cells.length, ...rows.texts.map((_, text) => (said.has(text) ? `“${said.get(text)}”` : "–"))];
    })
  }),
  source: ({n}, labels) => label(labels, "themes.source", {n}),
  note,
  draw: orNothing(byWidth(drawThemesNarrow, drawThemesWide), "themes")
};
