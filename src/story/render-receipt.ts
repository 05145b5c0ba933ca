import type {Dyad} from "../charts/chart.js";
import {laneOf} from "../charts/lane.js";
import {ofContact} from "../charts/rows-of.js";
import {markPath} from "../charts/the-line/mark-shape.js";
import {basisWords} from "../charts/words/basis.js";
import {channelWord} from "../charts/words/channel.js";
import {dateExpression} from "../charts/words/date-expression.js";
import {intervalWords} from "../charts/words/days.js";
import {officeDoubt} from "../charts/words/office-doubt.js";
import {participantWords} from "../charts/words/participant.js";
import {capital} from "../charts/words/sentence.js";
import {whoWords} from "../charts/words/who.js";
import type {ContactRow, MentionRow, ParticipantRow, Tables} from "../tables/rows.js";
import {type Html, html, raw} from "./html.js";

interface Scene {
  tables: Tables;
  dyad: Dyad;
}

/** What the text reports, beside its passages: who, with which office then, channel, day and how it is known, rules. */
export function renderReceipt(contact: ContactRow, mentions: readonly MentionRow[], {tables, dyad}: Scene): Html {
  const participants = ofContact(tables.participants, contact.contact_id);
  const words = dateExpression(contact, mentions);
  const where = placeWords(contact, dyad);
  const who = whoWords(contact, participants, dyad).full;
  return html`<div class="receipt ${laneOf(contact.direction, dyad)}">
<h4>${glyph(contact, dyad)}${who}</h4>
<dl>
<div><dt>What</dt><dd>${capital(channelWord(contact.channel))}, ${contact.prominence === "lead" ? "the text is about it" : "mentioned in passing"}</dd></div>
<div><dt>Who</dt><dd>${participants.map((p, i) => html`${i === 0 ? "" : raw("<br>")}${participantWords(p, dyad)}${doubt(p)}`)}</dd></div>
<div><dt>When</dt><dd>${intervalWords(contact.date_earliest, contact.date_latest)}${words === null ? "" : html`: “${words}”`}<br><span class="how">${basisWords(contact.date_basis)}</span></dd></div>
${where === null ? "" : html`<div><dt>Where</dt><dd>${where}</dd></div>\n`}<div><dt>Coded by</dt><dd class="rules">${rulesOf(mentions).map((rule, i) => html`${i === 0 ? "" : " · "}<code>${rule}</code>`)}</dd></div>
</dl>
${backLink(contact)}</div>`;
}

/** A warning where a text gives somebody an office that the tenures do not. */
function doubt(participant: ParticipantRow): Html {
  const words = officeDoubt(participant);
  return words === null ? html`` : html`<br><strong class="how">${words}</strong>`;
}

function placeWords({place, country}: ContactRow, dyad: Dyad): string | null {
  const named = dyad.sides.find(({side}) => side === country)?.name ?? null;
  return place ?? named;
}

function rulesOf(mentions: readonly MentionRow[]): string[] {
  return [...new Set(mentions.flatMap(({rules}) => rules))].sort();
}

/** The mark of the chart, small. */
function glyph(contact: ContactRow, dyad: Dyad): Html {
  const path = markPath(contact.channel, contact.level === "leader" ? 7 : 5.5, laneOf(contact.direction, dyad));
  return raw(
    `<svg class="glyph" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true"><path d="${path}"/></svg>`
  );
}

/** The way to the row of all contacts; scripts open what it rests on. */
function backLink({contact_id}: ContactRow): Html {
  return html`<p class="back"><a href="#c-${contact_id}">All that is known of it</a></p>`;
}
