import {addDays, weekdayOf} from "../../time/day.js";
import {parseEdtf} from "../../time/edtf.js";
import {intersect, type OpenInterval} from "../../time/interval.js";
import type {ThemeHit} from "../contacts/themes.js";
import {datesWithin} from "../dates/dates-within.js";
import type {DateExpression, FeastDay} from "../dates/types.js";
import type {Language, Lexicon} from "../lexicon/lexicon.js";
import type {EventFact} from "../lexicon/lexicon-rows.js";
import type {CleanText} from "../text/clean.js";
import type {Sentence} from "../text/segment.js";
import type {SourceText} from "../types.js";
import type {Calendar} from "./dated.js";
import {findPublication} from "./published.js";

export interface Publication {
  published: string | null;
  basis: "stated" | "inferred" | "unknown";
  interval: OpenInterval;
  outlet: string | null;
  calendar: Calendar;
  spans: {start: number; end: number}[];
  warnings: string[];
}

interface Setting {
  source: SourceText;
  page: CleanText;
  language: Language;
  lexicon: Lexicon;
  themes: readonly ThemeHit[];
  sentences: readonly Sentence[];
  /** Every date expression of the page, in order. */
  expressions: readonly DateExpression[];
}

/** When a text was published, from its own words and from the dated events it names; and what its dates hang on. */
export function publicationOf(setting: Setting): Publication {
  const {source, page, language, lexicon} = setting;
  const posts = page.regions.filter((region) => region.kind === "embedded");
  const found = findPublication(
    {
      text: page.text,
      expressions: setting.expressions,
      imprint: lexicon.imprint,
      posts,
      stated: source.published,
      language: language.code,
      markup: source.text
    },
    language.dates
  );
  const warnings: string[] = found.conflicts.map(String);
  let interval: OpenInterval = found.interval;
  const bounds = found.basis === "stated" ? [] : eventBounds(setting);
  for (const bound of bounds) interval = intersect(interval, bound) ?? interval;
  const calendar: Calendar = {
    published: interval,
    publishedBasis: found.basis,
    feasts: feastsOf(lexicon.rows.events),
    anchored: bounds.length > 0,
    eventFloor: eventFloor(setting),
    answering: new Set(
      setting.themes
        .filter(({theme}) => theme.kind === "occasion" && ANSWERS.has(theme.occasionKind))
        .map((hit) => hit.sentence)
    )
  };
  return {
    published: found.published,
    basis: found.basis,
    interval,
    outlet: outletOf(page.dateline),
    calendar,
    spans: found.spans,
    warnings
  };
}

const ANSWERS = new Set(["victory", "harm", "condolence"]);

/** The agency in a dateline, "CITY (Agency) –". */
function outletOf(dateline: string | null): string | null {
  return (
    /\(([^)]+)\)|\/([^/]+)\//
      .exec(dateline ?? "")
      ?.slice(1)
      .find(Boolean) ?? null
  );
}

/** By the list of events, which all texts of a run share. */
const feasts = new WeakMap<readonly EventFact[], FeastDay[]>();

function feastsOf(events: EventFact[]): FeastDay[] {
  const known = feasts.get(events) ?? findFeasts(events);
  feasts.set(events, known);
  return known;
}

function findFeasts(events: EventFact[]): FeastDay[] {
  return events.flatMap((event) => {
    const day = event.feast ? parseEdtf(event.date).earliest : null;
    return event.feast && day ? [{feast: event.feast, day}] : [];
  });
}

/** A text that tells of an event as past was published after it; told of by its weekday, within a week of it. */
function eventBounds({themes, lexicon, sentences, expressions}: Setting): OpenInterval[] {
  return themes.flatMap((hit) => {
    const event = eventOf(hit, lexicon);
    const sentence = sentences[hit.sentence];
    const day = event ? parseEdtf(event.date) : null;
    if (!event || !day?.earliest || !day.latest || !sentence) return [];
    const near = nearest(datesWithin(expressions, sentence), hit.start);
    return [{earliest: day.earliest, latest: near ? latestFor(near, day.latest) : null}];
  });
}

function eventOf(hit: ThemeHit, lexicon: Lexicon): EventFact | null {
  if (hit.theme.kind !== "event") return null;
  const {event} = hit.theme;
  return lexicon.rows.events.find((row) => row.event_id === event) ?? null;
}

function nearest(words: DateExpression[], at: number): DateExpression | null {
  return [...words].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null;
}

/** "On Sunday" is said until the Saturday after; "last week" until the end of the week after. */
function latestFor({value}: DateExpression, day: string): string | null {
  if (value.type === "weekday" && value.week === null && value.weekday === weekdayOf(day)) return addDays(day, 6);
  if (value.type === "period" && value.unit === "week" && value.offset === -1) return addDays(day, 13);
  return null;
}

function eventFloor({themes, lexicon}: Setting): string | null {
  const days = themes.flatMap((hit) => {
    const event = eventOf(hit, lexicon);
    return event && !event.contact ? [parseEdtf(event.date).earliest ?? ""] : [];
  });
  return days.filter(Boolean).sort().at(-1) ?? null;
}
