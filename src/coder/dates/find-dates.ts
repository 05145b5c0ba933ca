import type {Tokens} from "../text/tokens.js";
import {isNumeric, type Match, matchAt} from "./match.js";
import {ANY_NUMBER, type DateLexicon, type DateWord, OTHER_WORD, type RuleNode} from "./rule-trie.js";
import {type Scan, scan} from "./scan.js";
import type {DateExpression} from "./types.js";

/**
 * The date expressions of a text in order, none overlapping; of two that do the longer stands. Offsets are those of
 * `text`; `words` are its words where they are known already. Linear in the text's length. Only finds what is said; `resolveDate` says which days that is.
 */
export function findDates(text: string, lexicon: DateLexicon, words?: Tokens): DateExpression[] {
  const tokens = scan(text, lexicon, words);
  const found: DateExpression[] = [];
  for (let at = 0; at < tokens.start.length; ) {
    const match = canBegin(tokens, lexicon, at) ? longest(tokens, lexicon, at) : null;
    if (match !== null && match.value !== null) found.push(expression(tokens, lexicon, match));
    at = match === null ? at + 1 : match.to;
  }
  return found;
}

/** Spares most of the text a search: few words begin a rule, and few words can follow those. */
function canBegin(tokens: Scan, lexicon: DateLexicon, at: number): boolean {
  const word = tokens.word[at] ?? null;
  if (word === null) return isNumeric(tokens, at);
  if (word.start !== "more") return word.start === "alone";
  return goesOn(tokens, lexicon, {word, at: at + 1});
}

/** Whether a rule that begins with a word goes on with what stands at `at`; asked once for any two words. */
function goesOn(tokens: Scan, lexicon: DateLexicon, {word, at}: {word: DateWord; at: number}): boolean {
  const {followed} = word;
  if (followed === null) return false;
  const next = isNumeric(tokens, at) ? ANY_NUMBER : (tokens.word[at]?.number ?? OTHER_WORD);
  const known = followed[next] ?? 0;
  if (known > 0) return known > 1;
  const found =
    word.names.some((name) => name.next.has(tokens.form[at] ?? "")) ||
    word.nodes.some((node) => canFollow(tokens, lexicon, {node, at}));
  followed[next] = found ? 2 : 1;
  return found;
}

function canFollow(tokens: Scan, lexicon: DateLexicon, {node, at}: {node: RuleNode; at: number}): boolean {
  const form = tokens.form[at] ?? "";
  if (form !== "" && node.next.has(form)) return true;
  if (node.slots.length > 0 && lexicon.edges(node, form, isNumeric(tokens, at)).length > 0) return true;
  return node.begin !== null && canFollow(tokens, lexicon, {node: node.begin, at});
}

/** A rule that only leans on the word before ("since May") yields to a longer one without it ("May 3"). */
function longest(tokens: Scan, lexicon: DateLexicon, at: number): Match | null {
  const match = matchAt(tokens, lexicon, at);
  if (match === null || match.begin === at) return match;
  const inside = matchAt(tokens, lexicon, match.begin);
  return inside !== null && inside.to > match.to ? inside : match;
}

function expression(tokens: Scan, lexicon: DateLexicon, match: Match): DateExpression {
  if (match.value === null) throw new Error(`rule ${match.rule.id} has no value`);
  const start = tokens.start[match.begin] ?? 0;
  const end = tokens.end[match.to - 1] ?? start;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    value: match.value,
    timeOfDay: timeOfDay(match),
    relation: relationOf(tokens, lexicon, match.begin),
    rule: match.rule.id
  };
}

/** "until Tuesday" lasts until then; "not until Tuesday" was on it, as rows with the value "on" say. */
function relationOf({form}: Scan, {relations}: DateLexicon, begin: number): string | null {
  const word = form[begin - 1] ?? "";
  const relation = relations.get(`${form[begin - 2]} ${word}`) ?? relations.get(word);
  return relation === "on" ? null : (relation ?? null);
}

function timeOfDay({rule, captures}: Match): string | null {
  const named = captures.find(({slot}) => slot === "daypart")?.value;
  return typeof named === "string" ? named : (rule.params.get("time") ?? null);
}
