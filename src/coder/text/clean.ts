import type {BoilerplateRule} from "../lexicon/lexicon.js";
import {findMarkup} from "./markup.js";
import {type Normalized, normalize} from "./normalize.js";
import {type Line, linesOf, type Region} from "./page.js";
import {findPosts} from "./posts.js";
import {CLOSER, isMark, STOP} from "./sentence-marks.js";

/** A text with everything but the article's own sentences set apart. Offsets refer to `text`, the normalised text. */
export interface CleanText extends Normalized {
  regions: Region[];
  /** The running text, a line a paragraph, in reading order. */
  body: Line[];
  headline: Line | null;
  dateline: string | null;
}

/** The end of a line whose sentence goes on in the next one. */
const UNFINISHED = /[:;,،؛][”"»]?$/;
/** The initials of whoever wrote or filed it stand behind the last full stop. */
const SIGNED = /[.!?؟][”"’'»)\]]* \p{Lu}{2,5}$/u;
const LETTER = /^\p{L}/u;
const LETTERS = /\p{L}/u;
/** What stands before an item of a list, and letters of one that tells something: titles of other pages are shorter, or end in no stop. */
const BULLET = /^[•●▪·] */;
const LEAST_ITEM = 80;
/** A year, or a time of day, in digits of whatever script. */
const DAY_OR_HOUR = /\p{Nd}{4}|\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;
/** Letters of a line that is longer than furniture is. */
const LONG_LINE = 160;
/** "Newsroom and agencies. – ": what stands before a dash on the article's first line. */
const LEAD = /^[^–—]{2,60}?[ .)][-–—]+ /;
/** What parts one link of a menu from the next, and letters of a link and of the last one. */
const BETWEEN_LINKS = / [/>»|›←→–] /;
const LINK = 40;
const LAST_LINK = 60;
const CITY = "(?:[\\p{Lu}][\\p{Lu} .'’-]{2,30}|\\p{L}{3,15})(?:, \\p{L}[\\p{L} ]{1,20})?";
const DAY = "(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)?";
const AGENCY = "(?: \\([^)]{2,30}\\))?";
const OWN_DAY = "\\p{Lu}{3,20}, \\p{L}+ \\d{1,2}, \\d{4}\\. ?\\/[^/]{2,30}\\/\\. ?";
/** "CITY, Mar. 11 (Agency) – ", "CITY, March 11, 2021. /Agency/. " */
const DATELINE = new RegExp(`^(?:${CITY}${DAY}${AGENCY} ?\\.?[–—-]+ |${OWN_DAY})`, "u");
/** A word before the first of two dashes: "X – on his first trip – met Y". */
const ASIDE = /^\p{L}+ ?[–—-]+ [^.!?؟–—]+ [–—-]+ /u;
/** What stands behind a dateline begins a sentence. */
const BEGINS = /^["“”«»'‘(]?[\p{Lu}\p{Lo}\p{N}]/u;

/** Sets boilerplate, embedded posts, headlines, subheads, link lists and the dateline apart from the running text. */
export function clean(original: string, rules: readonly BoilerplateRule[]): CleanText {
  const normalized = normalize(original);
  const markup = normalized.text.includes("<") ? findMarkup(normalized.text) : [];
  const visible = blank(normalized.text, markup);
  const lines = linesOf(visible);
  const posts = findPosts(lines);
  const regions = [...markup, ...posts];
  const body: Line[] = [];
  let headline: Line | null = null;
  let related: number | null = null;
  let at = 0;
  for (const [i, line] of lines.entries()) {
    while ((posts[at]?.end ?? line.end) < line.end) at += 1;
    const own = cutPost(line, posts[at]);
    if (own === null) continue;
    if (related !== null && i > 0 && gapHasBlank(visible, lines[i - 1] as Line, line)) related = null;
    const found = classify(own, rules, {related, inBody: body.length > 0});
    if (found === null) {
      body.push(own);
      continue;
    }
    if (found.opens) related = i;
    if (found.kind === "headline") headline ??= own;
    const end = own.start + (found.length ?? own.text.length);
    regions.push({kind: found.kind, start: own.start, end, rule: found.rule});
    if (found.length) body.push({start: end, end: own.end, text: own.text.slice(found.length)});
  }
  const dateline = cutDateline(body, regions);
  regions.sort((a, b) => a.start - b.start || a.end - b.end);
  return {text: visible, origin: normalized.origin, regions, body, headline, dateline};
}

/** The beginning of a line that some rule knows. */
interface Known {
  start: string;
  rule: BoilerplateRule;
}

const NONE: readonly Known[] = [];
/** What the rules know by its first code unit; every line of every text is held against them. */
const sorted = new WeakMap<readonly BoilerplateRule[], Map<number, Known[]>>();

function knownFor(line: string, rules: readonly BoilerplateRule[]): readonly Known[] {
  const byFirst = sorted.get(rules) ?? new Map<number, Known[]>();
  if (!sorted.has(rules)) {
    for (const rule of rules)
      for (const start of rule.starts) {
        const first = start.charCodeAt(0);
        byFirst.set(first, [...(byFirst.get(first) ?? []), {start, rule}]);
      }
    sorted.set(rules, byFirst);
  }
  return byFirst.get(line.charCodeAt(0)) ?? NONE;
}

/** Whether a line ends as sentences do. Read from its end: that spares reading all of it. */
function endsSentence(line: string): boolean {
  let end = line.length;
  if (UNFINISHED.test(line.slice(-2))) return true;
  while (end > 0 && isMark(line.charCodeAt(end - 1), CLOSER)) end -= 1;
  return end > 0 && isMark(line.charCodeAt(end - 1), STOP);
}

function blank(text: string, regions: Region[]): string {
  if (regions.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const {start, end} of regions) {
    parts.push(text.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  return [...parts, text.slice(from)].join("");
}

function gapHasBlank(text: string, a: Line, b: Line): boolean {
  return /\n[ \t]*\n/.test(text.slice(a.end, b.start));
}

/** What a line holds before a post that begins in it; null where the post holds all of it. */
function cutPost(line: Line, post: Region | undefined): Line | null {
  if (!post || post.start >= line.end) return line;
  const text = line.text.slice(0, Math.max(0, post.start - line.start)).trimEnd();
  return text ? {start: line.start, end: line.start + text.length, text} : null;
}

interface Found {
  kind: Region["kind"];
  rule: string;
  opens?: boolean;
  /** Letters of the line that are so, where the rest is running text. */
  length?: number;
}

/** What a line is when it is not running text; null for running text. */
function classify(
  line: Line,
  rules: readonly BoilerplateRule[],
  state: {related: number | null; inBody: boolean}
): Found | null {
  const {text} = line;
  for (const {start, rule} of knownFor(text, rules)) {
    if (!text.startsWith(start) || LETTER.test(text.slice(start.length, start.length + 2))) continue;
    const alone = text.length < 40 && !endsSentence(text.replace(/:$/, ""));
    if (rule.kind === "related") return {kind: "related", rule: rule.id, opens: alone};
    const lead = rule.kind === "byline" && text.length >= LONG_LINE ? LEAD.exec(text) : null;
    if (lead) return {kind: rule.kind, rule: rule.id, length: lead[0].length};
    if (text.length < LONG_LINE || rule.kind === "byline" || rule.kind === "claim")
      return {kind: rule.kind, rule: rule.id};
  }
  if (state.related !== null && text.length < 140) return {kind: "related", rule: "page-related-list"};
  const bullet = BULLET.exec(text);
  if (bullet && text.length >= LEAST_ITEM && endsSentence(text))
    return {kind: "boilerplate", rule: "page-bullet", length: bullet[0].length};
  if (/^(?:>>|→|»|•|\{\{|\[\[)/.test(text)) return {kind: "related", rule: "page-arrow"};
  if (/^\S{200,}/.test(text)) return {kind: "boilerplate", rule: "page-long-word"};
  if (endsSentence(text) || SIGNED.test(text)) return text.length < 4 ? {kind: "boilerplate", rule: "page-rest"} : null;
  if (text.length > 200) return null;
  if (DAY_OR_HOUR.test(text) && text.length < 80 && !state.inBody) {
    return {kind: "date_line", rule: "page-date-line"};
  }
  if (isNavigation(text) || isShouted(text)) {
    return {
      kind: state.inBody && /[a-zà-ÿ]/i.test(text) && text.length > 45 ? "related" : "boilerplate",
      rule: "page-furniture"
    };
  }
  if (!state.inBody) return {kind: "headline", rule: "page-headline"};
  return {kind: "related", rule: "page-heading"};
}

/** "TOP NEWS"; a script without capitals has none. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && (text !== text.toLowerCase() || !LETTERS.test(text));
}

/** "Home | Politics | World" */
function isNavigation(text: string): boolean {
  const links = text.split(BETWEEN_LINKS);
  const last = links.pop() ?? "";
  if (links.length === 0 || /[.!?]/.test(text) || last.length > LAST_LINK) return false;
  return links.every(({length}) => length <= LINK);
}

/** Takes `CITY (Agency) –` off the first paragraph and returns the city as written. */
function cutDateline(body: Line[], regions: Region[]): string | null {
  for (const [i, line] of body.slice(0, 4).entries()) {
    const match = DATELINE.exec(line.text);
    const length = match?.[0].length ?? 0;
    if (!match || ASIDE.test(line.text) || !BEGINS.test(line.text.slice(length))) continue;
    regions.push({kind: "dateline", start: line.start, end: line.start + length, rule: "page-dateline"});
    body[i] = {start: line.start + length, end: line.end, text: line.text.slice(length)};
    return match[0].trim();
  }
  return null;
}
