import {codeArticle} from "../../coder/code-article.js";
import type {Lexicon} from "../../coder/lexicon/lexicon.js";
import type {Result} from "./result.js";

const MB = 1_000_000;

/** Times a megabyte, or another size, of each kind of text that makes a careless program slow. */
export function hostileResults(lexicon: Lexicon, size = MB): Result[] {
  const [name = "A"] = lexicon.rows.people.map((person) => person.name);
  const kinds: readonly [what: string, stretch: string][] = [
    ["a name", `${name} `],
    ["digits with dashes", "1-1-"],
    ["brackets", "([{"],
    ["quotes", '“”"'],
    ["newlines", "\n"],
    ["dots", "."],
    ["capital letters", "ABC"],
    ["no spaces", "abcdefgh"],
    ["combining marks", "a\u0301\u0323"],
    ["menus", `${[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].join(" | ")} | No. 7\n\n`]
  ];
  // A lexicon is made ready with the first text of its language.
  seconds(name, lexicon);
  return kinds.map(([what, stretch]) => {
    const text = stretch.repeat(Math.ceil(size / stretch.length)).slice(0, size);
    return {what: `${size / MB} MB of ${what}`, value: `${seconds(text, lexicon).toFixed(2)} s`, goal: "< 1 s"};
  });
}

function seconds(text: string, lexicon: Lexicon): number {
  const start = performance.now();
  const unknown = {title: null, outlet: null, url: null, published: null, language: "en", rights: null};
  codeArticle({article_id: "x", file: "x", text, ...unknown}, lexicon);
  return (performance.now() - start) / 1000;
}
