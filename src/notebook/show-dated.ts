import {basisWords} from "../charts/words/basis.js";
import {intervalWords} from "../charts/words/days.js";
import {dateAxis} from "./date-axis.js";
import {ruleChips, type Shown, sentenceLink, table} from "./shown.js";
import {type Tree, tree} from "./tree.js";
import type {SentenceView, ToldView} from "./view.js";

/** When the text was published and the days each mention may have been on, with the words and the rule that fixed them. */
export function showDated(shown: Shown): Tree {
  const {article, publication, part} = shown.view;
  const told = part.sentences.flatMap((sentence) => sentence.told.map((mention) => ({sentence, mention})));
  const interval = {earliest: article.published_earliest, latest: article.published_latest};
  const axis = dateAxis(
    [
      {name: "text published", interval, hollow: true},
      ...told.map(({sentence, mention}) => ({
        name: `${mention.channel}, sentence ${sentence.number}`,
        interval: {earliest: mention.date.date_earliest, latest: mention.date.date_latest}
      }))
    ],
    shown
  );
  const how = {
    stated: "as the page says",
    inferred: "worked out from what the page says",
    unknown: "by what it tells of; the page does not say"
  };
  const evidence = publication.filter(({quote}) => quote !== "").map(({quote}) => `“${quote}”`);
  return tree(
    "div",
    {class: "nb-stage"},
    tree(
      "p",
      {class: "nb-sum"},
      `The text was published: ${intervalWords(interval.earliest, interval.latest)}, ${how[article.published_basis]}${evidence.length > 0 ? `: ${evidence.join(", ")}` : ""}.`
    ),
    axis === null ? null : tree("div", {class: "nb-axis-box"}, axis),
    told.length === 0
      ? tree("p", {class: "nb-note"}, "No mention here has to be dated.")
      : table(
          "The days of the mentions",
          ["Mention", "The text’s words", "Days", "EDTF", "How it is known", "Rules"],
          told.map(({sentence, mention}) => dateCells(sentence, mention, shown))
        )
  );
}

function dateCells(sentence: SentenceView, {channel, date, dateRules, warning}: ToldView, shown: Shown) {
  const {date_expression, date_earliest, date_latest, date_basis} = date;
  return [
    tree("span", {}, `${channel}, `, sentenceLink(sentence.number, shown)),
    date_expression === null ? "none" : `“${date_expression}”`,
    intervalWords(date_earliest, date_latest),
    date.date ?? "",
    `${basisWords(date_basis)}${warning === null ? "" : `; ${warning}`}`,
    tree("span", {}, ...ruleChips(dateRules, shown))
  ];
}
