import {element} from "../story/explore/element.js";
import {cellText} from "./csv-line.js";
import {labelled} from "./labelled.js";
import type {Change} from "./rule-book.js";
import {type KnownRow, phraseColumn, phraseLike, rowId} from "./rule-rows.js";

/** What a phrase may be, in the words of the page, and the file that knows it. */
const KINDS: readonly (readonly [file: string, words: string])[] = [
  ["channels", "words of contact"],
  ["people", "a spelling of a person"],
  ["roles", "an office"],
  ["places", "a spelling of a place"],
  ["status", "a sign that changes what is told"],
  ["exclusions", "words of something that is no contact"],
  ["occasions", "an occasion"],
  ["topics", "a topic"],
  ["events", "a dated event"],
  ["initiators", "words for who began or invited"],
  ["boilerplate", "page furniture"],
  ["outsiders", "a spelling of somebody of another country"]
];

const LONG = 48;

export interface AddOptions {
  rows: (file: string) => KnownRow[];
  add: (change: Change) => void;
}

/** A form that teaches the coder a phrase: what kind it is, and which row it means the same as. */
export function addForm({rows, add}: AddOptions): {root: HTMLElement; refresh: () => void} {
  const phrase = element("input", {
    type: "text",
    name: "phrase",
    required: true,
    autocomplete: "off",
    spellcheck: "false"
  });
  const kind = element(
    "select",
    {name: "kind"},
    KINDS.map(([file, words]) => element("option", {value: file}, [words]))
  );
  const like = element("select", {name: "like"});
  const told = element("p", {class: "nb-note", role: "status"});
  let known: KnownRow[] = [];
  const refresh = (): void => {
    known = rows(kind.value);
    like.replaceChildren(...known.map(({row}, i) => element("option", {value: i, selected: i === 0}, [nameOf(row)])));
  };
  const form = element("form", {class: "nb-add"}, [
    labelled("A phrase", phrase),
    labelled("is", kind),
    labelled("and means the same as", like),
    element("button", {type: "submit", class: "strong"}, ["Add it"])
  ]);
  kind.addEventListener("change", refresh);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const home = known[Number(like.value)];
    if (!home || phrase.value.trim() === "") return;
    const change = phraseLike(
      phrase.value.trim(),
      home,
      known.filter(({place}) => place.language === home.place.language)
    );
    add(change);
    told.textContent = `“${phrase.value.trim()}” now means the same as ${nameOf(home.row)}.`;
    phrase.value = "";
    refresh();
  });
  const root = element("details", {class: "nb-adding"}, [element("summary", {}, ["Add a row"]), form, told]);
  return {root, refresh};
}

function nameOf(row: KnownRow["row"]): string {
  const phrase = cellText(row[phraseColumn(row)]);
  const short = phrase.length > LONG ? `${phrase.slice(0, LONG)}…` : phrase;
  const id = rowId(row);
  return id === phrase ? short : `${id}: ${short}`;
}
