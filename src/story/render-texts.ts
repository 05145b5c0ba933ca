import type {Dyad} from "../charts/chart.js";
import {laneOf} from "../charts/lane.js";
import {ofArticle, ofContacts} from "../charts/rows-of.js";
import {countOf} from "../charts/words/number-word.js";
import {capital} from "../charts/words/sentence.js";
import type {ArticleRow, ContactRow, MentionRow, Tables} from "../tables/rows.js";
import {type Html, html} from "./html.js";
import {publisherWords} from "./outlet-words.js";
import {type Passage, paragraphsOf, passagesOf, type Stretch, wholeText} from "./passages.js";
import {publishedWords} from "./published.js";
import {reasonWords} from "./reason.js";
import {renderReceipt} from "./render-receipt.js";
import {moreTexts, shownTexts} from "./shown-texts.js";

/** A text as it was read; offsets of the tables refer to it. */
export interface ReadText {
  article_id: string;
  text: string;
}

interface Scene {
  tables: Tables;
  dyad: Dyad;
  texts: readonly ReadText[];
}

/**
 * The texts as cards. Unless the outlet allows more, a card shows only the coded passages with a sentence either side,
 * each beside the contact it reports. Markup in a text is shown as text.
 */
export function renderTexts(tables: Tables, dyad: Dyad, texts: readonly ReadText[]): string {
  const scene = {tables, dyad, texts};
  return html`<div class="texts">
${shownTexts(tables.articles).map((article, i) => card(article, i + 1, scene))}${moreTexts(tables.articles.length)}</div>
`.text;
}

function card(article: ArticleRow, number: number, scene: Scene): Html {
  const {tables, dyad} = scene;
  const id = article.article_id;
  const contacts = reportedIn(id, tables);
  const title = article.title ?? "A text without a headline";
  return html`<article class="text" id="t-${id}" aria-labelledby="t-${id}-title">
<header><p class="kicker">Text ${number}</p>
<h3 id="t-${id}-title">${title}</h3>
<p class="meta">${capital(publisherWords(article, tables.outlets, dyad))} · ${publishedWords(article)} · ${article.word_count} words${article.url === null ? "" : html` · <a href="${article.url}">the original</a>`}</p></header>
${contacts.map((contact) => reported(contact, article, scene))}${leftOut(article, scene)}</article>
`;
}

/** The contacts that a text reports, in the order of the table. */
function reportedIn(article_id: string, {contacts, mentions}: Tables): readonly ContactRow[] {
  const ids = ofArticle(mentions, article_id).map(({contact_id}) => contact_id);
  return ofContacts(contacts, ids);
}

function reported(contact: ContactRow, article: ArticleRow, {tables, dyad, texts}: Scene): Html {
  const text = ofArticle(texts, article.article_id)[0]?.text ?? "";
  const own = ofArticle(tables.mentions, article.article_id);
  const mentions = own.filter(({contact_id}) => contact_id === contact.contact_id);
  const runs = article.rights === "full" ? wholeText(text, mentions) : passagesOf(text, mentions, article.language);
  return html`<div class="reported ${laneOf(contact.direction, dyad)}">
<blockquote${language(article)}>${runs.map((run, i) => passage(run, i === runs.length - 1))}</blockquote>
${renderReceipt(contact, mentions, {tables, dyad})}
</div>
`;
}

function language({language}: ArticleRow): Html {
  return language === null || language === "en" ? html`` : html` lang="${language}"`;
}

const gap = html`<span class="gap">[…]</span>`;

function passage({stretches, cutBefore, cutAfter}: Passage, last: boolean): Html {
  const paragraphs = paragraphsOf(stretches);
  return html`${paragraphs.map((paragraph, i) => {
    const before = i === 0 && cutBefore ? html`${gap} ` : "";
    const after = last && cutAfter && i === paragraphs.length - 1 ? html` ${gap}` : "";
    return html`<p>${before}${paragraph.map(stretch)}${after}</p>\n`;
  })}`;
}

function stretch({text, mention}: Stretch): Html {
  const words = text.replace(/\s+/g, " ");
  return mention === null ? html`${words}` : marked(words, mention);
}

function marked(words: string, {mention_id}: MentionRow): Html {
  return html`<mark id="m-${mention_id}" tabindex="-1">${words}</mark>`;
}

function leftOut({article_id}: ArticleRow, {tables}: Scene): Html {
  const own = ofArticle(tables.exclusions, article_id);
  if (own.length === 0) return html``;
  const items = own.map(
    ({quote, reason}) =>
      html`<li><q>${quote.replace(/\s+/g, " ").trim()}</q> <span>${reasonWords(reason)}</span></li>\n`
  );
  return html`<details class="left-out"><summary>${capital(countOf(own.length, "passage"))} seen and left out</summary><ul>
${items}</ul></details>
`;
}
