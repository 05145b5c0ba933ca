import type {Dyad} from "../charts/chart.js";
import {laneOf} from "../charts/lane.js";
import {ofArticle, ofContact, placeOf} from "../charts/rows-of.js";
import {MOST_MARKS} from "../charts/too-many.js";
import {basisWords} from "../charts/words/basis.js";
import {channelWord} from "../charts/words/channel.js";
import {dateExpression} from "../charts/words/date-expression.js";
import {intervalWords} from "../charts/words/days.js";
import {hostOf} from "../charts/words/host.js";
import {participantWords} from "../charts/words/participant.js";
import {reporterWords} from "../charts/words/reporters.js";
import {capital} from "../charts/words/sentence.js";
import {whoWords} from "../charts/words/who.js";
import type {ContactRow, MentionRow, OutletRow, ParticipantRow, Tables} from "../tables/rows.js";
import {type Html, html, raw} from "./html.js";
import {outletOf, ownerWords, publisherWords} from "./outlet-words.js";
import {paragraphsOf, passagesOf} from "./passages.js";
import {publishedWords} from "./published.js";
import type {ReadText} from "./render-texts.js";
import {shownTexts} from "./shown-texts.js";

export interface ReceiptInput {
  tables: Tables;
  dyad: Dyad;
  texts: readonly ReadText[];
  /** The address errors are reported to; null where nobody has said, and the page of methods tells what to do. */
  contact: string | null;
}

/**
 * What a reader is shown who asks what a mark rests on: a piece of HTML for every contact, by its id. Where there are too many
 * to be drawn, for those of the record and of the texts that the page shows.
 */
export function receipts(input: ReceiptInput): Record<string, string> {
  const {contacts, articles} = input.tables;
  const occurred = contacts.filter(({status}) => status === "occurred");
  const texts = new Set(shownTexts(articles).map(({article_id}) => article_id));
  const isShown = ({provenance, article_ids}: ContactRow): boolean =>
    provenance !== "texts" || article_ids.some((id) => texts.has(id));
  const shown = occurred.length > MOST_MARKS ? occurred.filter(isShown) : occurred;
  return Object.fromEntries(shown.map((contact) => [contact.contact_id, receiptOf(contact, input).text]));
}

function receiptOf(contact: ContactRow, input: ReceiptInput): Html {
  const {tables, dyad} = input;
  const id = contact.contact_id;
  const participants = ofContact(tables.participants, id);
  const mentions = ofContact(tables.mentions, id);
  return html`<article class="receipt ${laneOf(contact.direction, dyad)}"><h2>${whoWords(contact, participants, dyad).full}</h2>
<dl>
${line("What", whatWords(contact))}${line(
  "Who",
  participants.map((one, i) => html`${i === 0 ? "" : raw("<br>")}${person(one, input)}`)
)}${line("When", whenWords(contact, input))}${line("Where", whereWords(contact, dyad))}${line("Who began", began(contact, input))}</dl>
${mentions.length === 0 ? html`<p class="how">Known from the public record only; none of the texts reports it.</p>` : passages(mentions, input)}
${sources(contact, input)}
<p class="foot"><a href="./#c-${id}">Permanent link</a>${report(id, input.contact)} · <code>${id}</code></p></article>`;
}

function line(name: string, value: Html | string | readonly Html[] | null): Html {
  return value === null || value === "" ? html`` : html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
}

function whatWords({channel, occasion, multilateral}: ContactRow): string {
  return [
    capital(channelWord(channel)),
    ...(multilateral ? ["with others"] : []),
    ...(occasion === null ? [] : [occasion])
  ].join(", ");
}

function person(participant: ParticipantRow, {tables, dyad}: ReceiptInput): Html {
  const native = tables.people.find(({person_id}) => person_id === participant.person_id)?.native_script ?? null;
  const doubt = participant.certain ? "" : ", office on that day not certain";
  return html`${participantWords(participant, dyad)}${doubt}${native === null ? "" : html` ${inScript(native)}`}`;
}

/** A name in its own script, with its direction. Some letters are Persian only; where none occurs, the language stays open. */
function inScript(name: string): Html {
  if (!/\p{Script=Arabic}/u.test(name)) return html`<bdi class="native">${name}</bdi>`;
  return html`<bdi class="native" dir="rtl" lang="${/[پچژگکی]/.test(name) ? "fa" : "und-Arab"}">${name}</bdi>`;
}

function whenWords(contact: ContactRow, {tables}: ReceiptInput): Html {
  const words = dateExpression(contact, tables.mentions);
  const clash = ofContact(tables.matches, contact.contact_id).filter((match) => match.conflict.length > 0);
  return html`${intervalWords(contact.date_earliest, contact.date_latest)}${words === null ? "" : html`: “${words}”`}<br><span class="how">${basisWords(contact.date_basis)}</span>${clash.map(
    ({text_date, record_date}) =>
      html`<br><span class="clash">The text gives ${text_date ?? "no day"}, the record ${record_date}.</span>`
  )}`;
}

function whereWords({place, country}: ContactRow, {sides}: Dyad): string | null {
  return place ?? sides.find(({side}) => side === country)?.name ?? null;
}

function began(contact: ContactRow, {tables, dyad}: ReceiptInput): Html | null {
  if (contact.channel !== "call" && contact.channel !== "message" && contact.channel !== "video_call") return null;
  const side = dyad.sides.find((one) => one.side === contact.initiator)?.name ?? "not known";
  const bases = ofContact(tables.codings, contact.contact_id);
  const how = bases.flatMap(({initiator_basis, reason}) =>
    [initiator_basis, reason].filter((words) => words !== null && words !== "")
  );
  return html`${side}${how.map((words) => html`<br><span class="how">${words}</span>`)}`;
}

function passages(mentions: readonly MentionRow[], {tables, texts, dyad}: ReceiptInput): Html {
  const ids = [...new Set(mentions.map(({article_id}) => article_id))];
  return html`${ids.map((id) => {
    const number = placeOf(tables.articles, [id]);
    const article = tables.articles[number];
    const text = ofArticle(texts, id)[0]?.text ?? "";
    if (article === undefined) return html``;
    const own = mentions.filter(({article_id}) => article_id === id);
    const runs = passagesOf(text, own, article.language).flatMap(({stretches}) => paragraphsOf(stretches));
    const told = runs.map(
      (stretches) =>
        html`<p>${stretches.map(({text: words, mention}) => (mention === null ? html`${plain(words)}` : html`<mark>${plain(words)}</mark>`))}</p>\n`
    );
    const rules = [...new Set(own.flatMap((mention) => mention.rules))].sort();
    return html`<blockquote>${told}<footer>Text ${number + 1}, ${publisherWords(article, tables.outlets, dyad)}, ${publishedWords(article)}. <a href="#m-${own[0]?.mention_id}" data-passage>In the page</a></footer></blockquote>
<p class="rules">Coded by ${rules.map((rule, i) => html`${i === 0 ? "" : " · "}<code>${rule}</code>`)}</p>\n`;
  })}`;
}

const plain = (text: string): string => text.replace(/\s+/g, " ");

/** The record's addresses, each with whose outlet it is where that is known. */
function sources({source_url, record_ids, confidence, reported_by}: ContactRow, {tables, dyad}: ReceiptInput): Html {
  if (source_url.length === 0) return html``;
  const items = source_url.map((url) => {
    const host = hostOf(url);
    return html`<li><a href="${url}" rel="noopener nofollow">${host}</a>${whose(host, tables.outlets, dyad)}</li>\n`;
  });
  return html`<h3>On the public record</h3>
<p class="how">${record_ids.join(", ")}; reported by ${reporterWords(reported_by, dyad)}${confidence === null ? "" : `; confidence ${confidence}`}.</p>
<ul>${items}</ul>`;
}

function whose(host: string, outlets: readonly OutletRow[], dyad: Dyad): string {
  const outlet = outletOf(host, outlets);
  if (outlet === undefined) return "";
  return ` ${[outlet.name, ownerWords(outlet, dyad)].filter((words) => words !== "").join(", ")}`;
}

function report(id: string, contact: string | null): Html {
  if (contact === null) return html` · <a href="./methods#report-an-error">Report an error</a>`;
  return html` · <a href="mailto:${contact}?subject=${encodeURIComponent(`Error in ${id}`)}">Report an error</a>`;
}
