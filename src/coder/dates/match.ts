import {buildValue} from "./build-value.js";
import type {DateLexicon, Edge, Rule, RuleNode, Term} from "./rule-trie.js";
import type {Scan} from "./scan.js";
import type {DateValue} from "./types.js";

/** What filled a slot. */
export interface Capture {
  slot: string;
  value: string | number | DateValue;
}

/** A rule that fits: where the expression begins, the token after its last, and what it says; null for "no date". */
export interface Match {
  begin: number;
  to: number;
  rule: Rule;
  value: DateValue | null;
  captures: readonly Capture[];
}

/** Longest stretch, in characters, that `{any}` may take. */
const ANY_LENGTH = 30;
const STOPS = ".,;:!?)\u2014\u2013\u060c\u061b\u061f";

interface Search {
  scan: Scan;
  lexicon: DateLexicon;
  from: number;
  /** Expressions inside expressions ("a week before Thursday") nest once, so the work stays linear. */
  nested: boolean;
  captures: Capture[];
  best: Match | null;
}

/** The longest rule that fits from token `from` on, or null. The work is bounded by the templates, not by the text. */
export function matchAt(scan: Scan, lexicon: DateLexicon, from: number): Match | null {
  return search(scan, lexicon, {from, nested: false});
}

function search(scan: Scan, lexicon: DateLexicon, {from, nested}: {from: number; nested: boolean}): Match | null {
  const state: Search = {scan, lexicon, from, nested, captures: [], best: null};
  walk(state, lexicon.root, {at: from, begin: from});
  return state.best;
}

interface Place {
  at: number;
  begin: number;
}

function walk(state: Search, node: RuleNode, place: Place): void {
  const {scan} = state;
  const {at, begin} = place;
  if (node.rule !== null) offer(state, node.rule, place);
  if (node.begin !== null) walk(state, node.begin, {at, begin: at});
  if (at >= scan.start.length || (at > state.from && scan.broken[at])) {
    stopHere(state, node, place);
    return;
  }
  const form = scan.form[at] ?? "";
  const next = form === "" ? undefined : node.next.get(form);
  if (next !== undefined) walk(state, next, {at: at + 1, begin});
  if (node.slots.length === 0) return;
  for (const edge of state.lexicon.edges(node, form, isNumeric(scan, at))) {
    for (const filling of fillings(state, edge, at)) {
      state.captures.push({slot: edge.takes, value: filling.value});
      walk(state, edge.node, {at: filling.to, begin});
      state.captures.pop();
    }
  }
}

/** Whether token `at` is a number or a joined date. */
export function isNumeric(scan: Scan, at: number): boolean {
  return (scan.number[at] ?? -1) >= 0 || (scan.joined[at] ?? null) !== null;
}

/** At the end of a line only a slot that asks for an end is left to fill. */
function stopHere(state: Search, node: RuleNode, place: Place): void {
  for (const edge of node.slots) if (edge.slot === "stop" || edge.slot === "end") walk(state, edge.node, place);
}

function offer(state: Search, rule: Rule, {at, begin}: Place): void {
  const {best, captures, lexicon} = state;
  if (at <= begin) return;
  if (best !== null && (best.to > at || (best.to === at && best.rule.order <= rule.order))) return;
  const value = rule.kind === "not" ? null : buildValue(rule, captures, lexicon.order);
  if (value !== undefined) state.best = {begin, to: at, rule, value, captures: [...captures]};
}

interface Filling {
  to: number;
  value: Capture["value"];
}

function fillings(state: Search, {slot, takes}: Edge, at: number): Filling[] {
  const {scan} = state;
  const number = scan.number[at] ?? -1;
  if (slot === "day") return inRange(number, [1, 31], at);
  if (slot === "year") return inRange(number, [1900, 2099], at);
  if (slot === "hyear") return inRange(number, [1300, 1499], at);
  if (slot === "count") return number >= 0 ? inRange(number, [1, 999], at) : terms(state, {slot, takes: "number"}, at);
  if (slot === "numeric") return joined(scan, at);
  if (slot === "date") return inner(state, at);
  if (slot === "stop") return stops(scan, at) ? [{to: at, value: ""}] : [];
  if (slot === "end") return stops(scan, at) || goesOn(state, at) ? [{to: at, value: ""}] : [];
  if (slot === "after" || slot === "before") return isNext(state, `${slot}_word`, at) ? [{to: at, value: ""}] : [];
  // What no rule knows is one entry, however many words.
  if (slot === "unknown") return [{to: at + 1, value: ""}];
  return slot === "any" ? someWords(scan, at) : terms(state, {slot, takes}, at);
}

/** A few words of any kind. */
function someWords({start, end, form, broken}: Scan, at: number): Filling[] {
  const found: Filling[] = [];
  const limit = (start[at] ?? 0) + ANY_LENGTH;
  for (let to = at + 1; to < start.length && !broken[to] && (end[to - 1] ?? limit) <= limit; ++to) {
    if (!/^[\p{L}\p{M}]*$/u.test(form[to - 1] ?? "")) break;
    found.push({to, value: ""});
  }
  return found;
}

function inRange(value: number, [low, high]: readonly [number, number], at: number): Filling[] {
  return value >= low && value <= high ? [{to: at + 1, value}] : [];
}

function joined(scan: Scan, at: number): Filling[] {
  const digits = scan.joined[at];
  return digits ? [{to: at + 1, value: digits}] : [];
}

/** Whether nothing follows in the clause: the text, a line or a clause ends here. */
function stops(scan: Scan, at: number): boolean {
  return at >= scan.start.length || scan.broken[at] === true || STOPS.includes(scan.text[scan.start[at] ?? 0] ?? "");
}

/** "the day after for talks": a word of `clause_word` opens something else. */
function goesOn(state: Search, at: number): boolean {
  return isNext(state, "clause_word", at);
}

/** Whether a word or phrase of a kind begins at token `at`: it is looked at, not taken. */
function isNext(state: Search, kind: string, at: number): boolean {
  return terms(state, {slot: kind, takes: kind}, at).length > 0;
}

function inner(state: Search, at: number): Filling[] {
  if (state.nested) return [];
  const match = search(state.scan, state.lexicon, {from: at, nested: true});
  return match === null || match.value === null ? [] : [{to: match.to, value: match.value}];
}

function terms(state: Search, {slot, takes}: Pick<Edge, "slot" | "takes">, at: number): Filling[] {
  const {scan, lexicon} = state;
  let node = lexicon.terms.get(takes);
  const found: Filling[] = [];
  for (let i = at; node !== undefined && i < scan.form.length; ++i) {
    if (i > at && scan.broken[i]) break;
    node = node.next.get(scan.form[i] ?? "");
    for (const term of node?.terms ?? []) {
      if (term.capital && !isCapital(scan, at)) continue;
      if (isAdmitted(term, slot)) found.push({to: i + 1, value: term.value});
    }
  }
  return found;
}

function isAdmitted({pair, short}: Term, slot: string): boolean {
  if (slot.endsWith("!")) return !pair && !short;
  return !(slot.endsWith("~") && short);
}

function isCapital(scan: Scan, at: number): boolean {
  const letter = scan.text[scan.start[at] ?? 0] ?? "";
  return letter !== letter.toLowerCase();
}
