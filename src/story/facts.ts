import type {Dyad} from "../charts/chart.js";
import {leaderRows} from "../charts/leaders/rows.js";
import {reportedContacts} from "../charts/reported.js";
import {ofContact} from "../charts/rows-of.js";
import {basisWords} from "../charts/words/basis.js";
import {dateExpression} from "../charts/words/date-expression.js";
import {dayWords, intervalWords} from "../charts/words/days.js";
import {shortName} from "../charts/words/name.js";
import {numberWord} from "../charts/words/number-word.js";
import {capital, listOf} from "../charts/words/sentence.js";
import type {ContactRow, Tables} from "../tables/rows.js";
import {dayNumber} from "../time/day.js";
import {shownTexts} from "./shown-texts.js";

/** Every number and day the prose may name, by id: numbers in words up to ten, days spelled out. */
export function facts(tables: Tables, dyad: Dyad): Record<string, string> {
  return {...counts(tables), ...people(tables, dyad), ...days(tables, dyad), ...ofLeads(tables, dyad)};
}

const isCall = ({channel}: ContactRow): boolean => channel === "call" || channel === "video_call";
const exact = ({date_earliest, date_latest}: ContactRow): boolean =>
  date_earliest !== null && date_earliest === date_latest;

/** Calls with somebody elected who is not yet in office. */
function withElect(calls: readonly ContactRow[], {participants}: Tables): ContactRow[] {
  const ids = new Set(participants.filter((p) => p.office_status === "elect").map(({contact_id}) => contact_id));
  return calls.filter(({contact_id}) => ids.has(contact_id));
}

function counts(tables: Tables): Record<string, string> {
  const {articles, exclusions} = tables;
  const occurred = reportedContacts(tables);
  const calls = occurred.filter(isCall);
  const numbers: Record<string, number> = {
    texts: articles.length,
    contacts: occurred.length,
    lead: occurred.filter(({prominence}) => prominence === "lead").length,
    background: occurred.filter(({prominence}) => prominence === "background").length,
    calls: calls.length,
    meetings: occurred.filter(({channel}) => channel === "meeting").length,
    visits: occurred.filter(({channel}) => channel === "visit").length,
    "calls-caller-said": calls.filter(({initiator}) => initiator !== null).length,
    "calls-caller-not-said": calls.filter(({initiator}) => initiator === null).length,
    "calls-elect": withElect(calls, tables).length,
    "calls-day-stated": calls.filter((call) => exact(call) && call.date_basis === "stated").length,
    "calls-day-worked-out": calls.filter((call) => exact(call) && call.date_basis !== "stated").length,
    "calls-day-open": calls.filter((call) => !exact(call)).length,
    "contacts-day-known": occurred.filter(exact).length,
    "contacts-day-open": occurred.filter((contact) => !exact(contact)).length,
    exclusions: exclusions.length,
    "texts-outlet-stated": articles.filter(({outlet}) => outlet !== null).length,
    "texts-day-stated": articles.filter(({published_basis}) => published_basis === "stated").length,
    "texts-day-not-stated": articles.filter(({published_basis}) => published_basis !== "stated").length
  };
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([id, n]) => [
      [id, numberWord(n)],
      [`${id}-capital`, capital(numberWord(n))],
      [`${id}-number`, String(n)]
    ])
  );
}

function people(tables: Tables, dyad: Dyad): Record<string, string> {
  const rows = leaderRows(tables, dyad);
  const result: Record<string, string> = {};
  for (const [index, {bands}] of rows.sides.entries()) {
    const names = [...new Set(bands.filter(({status}) => status === "incumbent").map(({name}) => name))];
    result[`holders-${index + 1}`] = numberWord(names.length);
    result[`holders-${index + 1}-capital`] = capital(numberWord(names.length));
    result[`holders-${index + 1}-names`] = listOf(names);
  }
  return result;
}

function days(tables: Tables, dyad: Dyad): Record<string, string> {
  const dated = reportedContacts(tables).flatMap(({date_earliest, date_latest}) =>
    date_earliest !== null && date_latest !== null ? [{date_earliest, date_latest}] : []
  );
  const first = dated.map(({date_earliest}) => date_earliest).sort()[0];
  const last = dated
    .map(({date_latest}) => date_latest)
    .sort()
    .at(-1);
  return {
    "period-start": dayWords(dyad.period.start),
    ...(dyad.period.end === null ? {} : {"period-end": dayWords(dyad.period.end)}),
    ...(first === undefined ? {} : {"first-day": dayWords(first)}),
    ...(last === undefined ? {} : {"last-day": dayWords(last)})
  };
}

/** The first contact that each text is about. */
function leadsByText({contacts}: Tables): ReadonlyMap<string, ContactRow> {
  const told = contacts.filter(({prominence}) => prominence === "lead");
  return new Map(told.flatMap((lead) => lead.article_ids.map((id) => [id, lead] as const)).reverse());
}

/** Of each text's lead contact, by the first part of the file's name: day, how it is known, names, days of leeway. */
function ofLeads(tables: Tables, dyad: Dyad): Record<string, string> {
  const result: Record<string, string> = {};
  const leads = leadsByText(tables);
  for (const article of shownTexts(tables.articles)) {
    const lead = leads.get(article.article_id);
    if (lead === undefined) continue;
    const id = article.article_id.split("_")[0] ?? article.article_id;
    const words = dateExpression(lead, tables.mentions);
    const names = ofContact(tables.participants, lead.contact_id).filter((p) => p.name !== null);
    result[`${id}-when`] = intervalWords(lead.date_earliest, lead.date_latest);
    result[`${id}-how`] = basisWords(lead.date_basis);
    if (words !== null) result[`${id}-words`] = words;
    if (lead.date_earliest) result[`${id}-from`] = dayWords(lead.date_earliest);
    if (lead.date_latest) result[`${id}-to`] = dayWords(lead.date_latest);
    if (lead.date_earliest && lead.date_latest) {
      const leeway = dayNumber(lead.date_latest) - dayNumber(lead.date_earliest) + 1;
      result[`${id}-days`] = numberWord(leeway);
      // Where both ends fall on the weekday the text names, as many such weekdays are possible.
      if (leeway % 7 === 1) result[`${id}-weekdays`] = numberWord((leeway - 1) / 7 + 1);
    }
    if (article.published_earliest)
      result[`${id}-published`] = intervalWords(article.published_earliest, article.published_latest);
    for (const person of names) result[`${id}-${person.side}`] = shortName(person.name ?? "", dyad);
  }
  return result;
}
