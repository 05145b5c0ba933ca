import type {Dyad} from "../../charts/chart.js";
import {basisWords} from "../../charts/words/basis.js";
import {channelWord} from "../../charts/words/channel.js";
import {hostOf} from "../../charts/words/host.js";
import {participantWords} from "../../charts/words/participant.js";
import {capital} from "../../charts/words/sentence.js";
import type {ParticipantRow} from "../../tables/rows.js";
import {element} from "./element.js";
import type {Entry, ExploreTables} from "./entries.js";
import {actorWords, placeWords, provenanceWords, reporterWords, whenOf, whoOf} from "./words.js";

type Part = Node | string;

/** Everything that is known of one contact, with its sources and its own address. */
export function particulars(entry: Entry, tables: ExploreTables, dyad: Dyad): HTMLElement {
  const {contact, participants} = entry;
  const rows: [string, Part[]][] = [
    ["When", [whenOf(entry), help(basisWords(contact.date_basis))]],
    [
      "What",
      [
        capital(channelWord(contact.channel)),
        help(contact.level === "leader" ? "a leader took part" : `${contact.level}s`)
      ]
    ],
    ["Who", participants.map((one) => person(one, tables, dyad))],
    ["Acted", [actorWords(contact, dyad)]],
    ["Where", [placeWords(contact, dyad)].filter(Boolean)],
    ["Occasion", contact.occasion === null ? [] : [contact.occasion]],
    ["Known from", [provenanceWords(contact)]],
    ["Reported by", [reporterWords(contact, dyad)]],
    ["In the texts", passages(entry, tables)],
    ["Sources", sources(contact.source_url)],
    ["This contact", [link(`?contact=${encodeURIComponent(contact.contact_id)}`, contact.contact_id)]]
  ];
  return element("section", {class: "particulars", "aria-labelledby": "particulars-title"}, [
    element("h3", {id: "particulars-title", tabindex: -1, "data-key": "particulars"}, [whoOf(entry, dyad)]),
    element(
      "dl",
      {},
      rows.filter(([, parts]) => parts.length > 0).map(([name, parts]) => line(name, parts))
    ),
    element("button", {type: "button", "data-close": true, class: "plain"}, ["Close"])
  ]);
}

const line = (name: string, parts: readonly Part[]): HTMLElement =>
  element("div", {}, [element("dt", {}, [name]), element("dd", {}, parts)]);

const help = (words: string): HTMLElement => element("span", {class: "help"}, [words]);

const link = (href: string, words: string): HTMLElement => element("a", {href}, [words]);

/** A person with the office then, and the name in its own script, whichever way that runs. */
function person(participant: ParticipantRow, {people}: ExploreTables, dyad: Dyad): HTMLElement {
  const native = people.find(({person_id}) => person_id === participant.person_id)?.native_script ?? null;
  return element("span", {class: "person"}, [
    participantWords(participant, dyad),
    ...(native === null ? [] : [" ", element("bdi", {class: "native", dir: "auto"}, [native])]),
    ...(participant.certain ? [] : [help("not certain")])
  ]);
}

function passages({contact}: Entry, {mentions, articles}: ExploreTables): HTMLElement[] {
  const own = mentions.filter(({contact_id}) => contact_id === contact.contact_id || contact.also.includes(contact_id));
  return own.map(({mention_id, article_id}, i) => {
    const number = articles.findIndex((article) => article.article_id === article_id) + 1;
    const again = own.slice(0, i).filter((mention) => mention.article_id === article_id).length;
    return link(`./#m-${mention_id}`, again === 0 ? `Text ${number}` : `Text ${number}, passage ${again + 1}`);
  });
}

const sources = (urls: readonly string[]): HTMLElement[] =>
  urls.map((url) => element("a", {href: url, rel: "noopener external"}, [hostOf(url)]));
