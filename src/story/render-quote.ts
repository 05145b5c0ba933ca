import type {Dyad} from "../charts/chart.js";
import {laneOf} from "../charts/lane.js";
import {ofArticle, ofContact, placeOf} from "../charts/rows-of.js";
import {channelWord} from "../charts/words/channel.js";
import {intervalWords} from "../charts/words/days.js";
import {participantWords} from "../charts/words/participant.js";
import {capital, listOf} from "../charts/words/sentence.js";
import type {MentionRow, Tables} from "../tables/rows.js";
import {html} from "./html.js";
import {publishedWords} from "./published.js";

/** One coded passage within the prose: the exact words under the side's highlighter, and what it reports. */
export function renderQuote(mention: MentionRow, tables: Tables, dyad: Dyad): string {
  const contact = ofContact(tables.contacts, mention.contact_id)[0];
  const article = ofArticle(tables.articles, mention.article_id)[0];
  if (contact === undefined || article === undefined) return "";
  const people = ofContact(tables.participants, contact.contact_id).map((p) => participantWords(p, dyad));
  const number = placeOf(tables.articles, [article.article_id]) + 1;
  const what = `${capital(channelWord(contact.channel))}, ${intervalWords(contact.date_earliest, contact.date_latest)}`;
  return html`<blockquote class="said ${laneOf(contact.direction, dyad)}">
<p>“<span class="stroke">${mention.quote.replace(/\s+/g, " ")}</span>”</p>
<footer><a href="#m-${mention.mention_id}" data-passage>Text ${number}</a>, ${article.outlet ?? "outlet not stated"}, ${publishedWords(article)}. ${what}: ${listOf(people)}.</footer>
</blockquote>
`.text;
}
