import {byWidth} from "./by-width.js";
import type {ChartEntry} from "./chart.js";
import {orNothing} from "./or-nothing.js";
import {drawThemesNarrow} from "./themes/narrow.js";
import {type Theme, type ThemeRows, themeRows} from "./themes/rows.js";
import {drawThemesWide} from "./themes/wide.js";
import {countOf, numberWord} from "./words/number-word.js";
import {capital, listOf} from "./words/sentence.js";

/** The claim is made only as far as it carries; else the picture is named for what it shows. */
function headline({texts, standing}: ThemeRows): string {
  const many = countOf(texts.length, "text");
  if (standing !== "holds") return `What ${many} speak of, and what they leave out`;
  return `Only one of the ${many} names the dead and the displaced`;
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

function note(rows: ThemeRows): string {
  const none = rows.themes.filter(({cells}) => cells.length === 0).map(({topic}) => topic);
  const absent = none.length === 0 ? "" : ` Looked for and found in none: ${listOf(none)}.`;
  return `n = ${countOf(rows.n, "text")}, ${countOf(rows.themes.length, "topic")}.${absent} A topic is found by its phrases: one told in other words is missed.`;
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
  counted: ({texts}) =>
    `Each filled cell is a topic in a text, with the words that first name it${texts.length > wordsFor ? " in the table" : ""}; it leads to the passage. An outline: the text does not speak of it. Topics go by the codebook’s names, words in quotation marks are the texts’ own.`,
  alt,
  table: (rows) => ({
    columns: [
      "Topic",
      "Texts",
      ...rows.texts.map(({number, year}) => `Text ${number}${year === "" ? "" : `, ${year}`}`)
    ],
    rows: rows.themes.map(({topic, cells}) => [
      topic,
      cells.length,
      ...rows.texts.map((_, text) => {
        const cell = cells.find((one) => one.text === text);
        return cell === undefined ? "–" : `“${cell.quote}”`;
      })
    ])
  }),
  source: ({n}) => `Source: ${countOf(n, "news text")}, read and coded by rule`,
  note,
  draw: orNothing(byWidth(drawThemesNarrow, drawThemesWide), "there is no text")
};
