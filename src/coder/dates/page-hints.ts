import {addDays} from "../../time/day.js";
import type {OpenInterval} from "../../time/interval.js";
import {fromSolarHijri} from "../../time/solar-hijri.js";
import {findDates} from "./find-dates.js";
import type {Imprint} from "./imprint.js";
import {resolveDate} from "./resolve-date.js";
import type {DateLexicon} from "./rule-trie.js";

/** Something on a page that bounds when it was published without saying so. */
export interface PageHint {
  interval: OpenInterval;
  rule: string;
  start: number;
  end: number;
}

interface Stretch {
  start: number;
  end: number;
}

/** An article with somebody's post in it appears on the post's day or within this many days of it. */
const POST_DAYS = 3;
const YEARS = /(?<!\d)(19[89]\d|20\d\d)(?!\d)/g;
/** What no code is without; most lines have none, and this is quick to see. */
const JOINED_DIGITS = /[0-9]{2}([-/])[0-9]{1,2}\1[0-9]/g;
const META = /<meta [^>]{0,300}>/gi;
const LINKED_DATA = /"datePublished" ?: ?"(20\d\d-[01]\d-[0-3]\d)/;
/** `<link rel="canonical" href="…">`, `<meta property="og:url" content="…">` */
const CANONICAL = /<(?:link [^>]{0,80}rel=["']?canonical|meta [^>]{0,80}property=["']?og:url)["']?[^>]{0,300}>/i;
const META_DAY = /content=["'](20\d\d-[01]\d-[0-3]\d)/i;
const LONGEST_HEAD = 20_000;
const URL_DAY = /\/(20\d\d)[/-]?(\d{2})[/-]?(\d{2})(?:\/|[-_.\p{L}]|$)/u;
const URL_LINE = /^[ \t]*(?:\p{L}[\p{L} ]{0,20}: *)?(https?:\/\/\S+)[ \t]*$/gmu;

/** A dated post on the page: its own day where it speaks of "today" or "this morning", else the days after it too. */
export function postHints(text: string, posts: readonly Stretch[], lexicon: DateLexicon): PageHint[] {
  return posts.flatMap(({start, end}) => {
    const found = findDates(text.slice(start, end), lexicon);
    const signed = found.findLast(({value}) => value.type === "day" || value.type === "numeric");
    const day = signed && resolveDate(signed, {reference: null, tense: "past"});
    if (!signed || !day?.earliest || !day.latest) return [];
    const sameDay = found.some(({value}) => value.type === "offset" && value.count === 0 && value.from === "published");
    const latest = sameDay ? day.latest : addDays(day.latest, POST_DAYS);
    const where = {start: start + signed.start, end: start + signed.end};
    return [{interval: {earliest: day.earliest, latest}, rule: sameDay ? "page-post-same-day" : "page-post", ...where}];
  });
}

/** The year of a copyright line; of a span of years, all of them. */
export function copyrightHints(text: string, {copyright}: Imprint): PageHint[] {
  return linesWith(text, YEARS).flatMap(({start, end}) => {
    const matches = Array.from(text.slice(start, end).matchAll(copyright));
    return matches.flatMap((match) => copyrightOf(match[0], start + match.index));
  });
}

function copyrightOf(words: string, start: number): PageHint[] {
  const years = Array.from(words.matchAll(YEARS), ([year]) => year).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const interval = {earliest: `${first}-01-01`, latest: `${last}-12-31`};
  return [{interval, rule: "page-copyright", start, end: start + words.length}];
}

/** The lines that something stands in: only those with a year are worth reading for a copyright. */
function linesWith(text: string, something: RegExp): Stretch[] {
  const lines: Stretch[] = [];
  for (something.lastIndex = 0; something.test(text); ) {
    const at = something.lastIndex - 1;
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    lines.push({start: text.lastIndexOf("\n", at) + 1, end});
    something.lastIndex = end;
  }
  something.lastIndex = 0;
  return lines;
}

/** A page's code that begins with a Solar Hijri day, `97-11-18-4` or `99/09/19-27`, its year without the century. */
export function codeHints(text: string, {code}: Imprint): PageHint[] {
  return linesWith(text, JOINED_DIGITS).flatMap((line) =>
    codesIn(text.slice(line.start, line.end), {start: line.start, code})
  );
}

function codesIn(line: string, {start, code}: {start: number; code: RegExp}): PageHint[] {
  return Array.from(line.matchAll(code)).flatMap((match) => {
    const [year = 0, month = 0, day = 0] = match
      .slice(1)
      .filter((digits) => digits !== undefined)
      .map(Number);
    const iso = fromSolarHijri(year < 50 ? 1400 + year : 1300 + year, month, day);
    if (iso === null || (year >= 50 && year < 80)) return [];
    const interval = {earliest: iso, latest: iso};
    const at = start + match.index;
    return [{interval, rule: "page-code", start: at, end: at + match[0].length}];
  });
}

/** The day that a `meta` element, its linked data or the page's own address in its head gives the page. */
export function metaHints(markup: string): PageHint[] {
  if (!markup.includes("<")) return [];
  const head = markup.slice(0, LONGEST_HEAD);
  const days = Array.from(head.matchAll(META)).flatMap(([tag]) => {
    const iso = /(?:name|property|itemprop)=["']?[\w:.-]*(?:date|publish)/i.test(tag) ? META_DAY.exec(tag)?.[1] : null;
    return iso ?? [];
  });
  const linked = LINKED_DATA.exec(head)?.[1];
  const stated = [...days, ...(linked ? [linked] : [])].map((iso) => {
    return {interval: {earliest: iso, latest: iso}, rule: "page-meta", start: 0, end: 0};
  });
  const address = CANONICAL.exec(head)?.[0];
  return [...stated, ...(address ? dayOfUrl(address, {start: 0, end: 0}) : [])];
}

/** The day in the page's address, given or printed on a line of its own. */
export function urlHints(text: string, url: string | null): PageHint[] {
  const given = url === null ? [] : dayOfUrl(url, {start: 0, end: 0});
  const lines = text.includes("://") ? text.matchAll(URL_LINE) : [];
  const printed = Array.from(lines).flatMap((match) =>
    dayOfUrl(match[1] ?? "", {start: match.index, end: match.index + match[0].length})
  );
  return given.length > 0 ? given : printed;
}

function dayOfUrl(url: string, where: Stretch): PageHint[] {
  const match = URL_DAY.exec(url);
  if (match === null) return [];
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  return [{interval: {earliest: iso, latest: iso}, rule: "page-url", ...where}];
}
