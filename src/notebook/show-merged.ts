import {intervalWords} from "../charts/words/days.js";
import {countOf} from "../charts/words/number-word.js";
import {capital} from "../charts/words/sentence.js";
import {cutNote, nameOf, type Shown, sentenceLink, table} from "./shown.js";
import {type Child, type Tree, tree} from "./tree.js";
import type {CodedContact, MergedView} from "./view.js";

const COLUMNS = ["Contact", "What", "When", "Who", "Who rang, wrote or came", "Where", "Occasion", "Told in"];

/** The contacts that the mentions come to, a row each. */
export function showMerged(shown: Shown): Tree {
  const {counts, contacts} = shown.view;
  const sum = `${capital(countOf(counts.mentions, "mention"))} ${counts.mentions === 1 ? "tells" : "tell"} of ${countOf(counts.contacts, "contact")}.`;
  return tree(
    "div",
    {class: "nb-stage"},
    tree("p", {class: "nb-sum"}, sum),
    contacts.length === 0
      ? tree("p", {class: "nb-note"}, "No contact of the two sides was found, which does not mean that there was none.")
      : table(
          "The contacts of the text",
          COLUMNS,
          contacts.map((merged, i) => cells(merged, i, shown))
        ),
    cutNote(contacts.length, counts.contacts)
  );
}

function cells({contact, sentences}: MergedView, index: number, shown: Shown): Child[] {
  const {channel, status, prominence, date_earliest, date_latest, occasion} = contact;
  return [
    tree("span", {"data-contact-row": contact.contact_id, tabindex: shown.live ? -1 : null}, `${index + 1}`),
    `${channel.replace("_", " ")}, ${status}, ${prominence}`,
    intervalWords(date_earliest, date_latest),
    contact.participants.map((person) => personWords(person, shown)).join("; "),
    actorOf(contact, shown),
    [contact.place, contact.country === null ? null : nameOf(contact.country, shown)].filter(Boolean).join(", ") ||
      "not told",
    occasion ?? "not told",
    tree("span", {}, ...sentences.flatMap((number, i) => [i === 0 ? null : ", ", sentenceLink(number, shown)]))
  ];
}

function personWords({name, office, side}: CodedContact["participants"][number], shown: Shown): string {
  const who = [name, office].filter(Boolean).join(", ") || "somebody";
  return `${who} (${nameOf(side, shown)})`;
}

function actorOf({channel, initiator, travelled}: CodedContact, shown: Shown): string {
  const actor = channel === "meeting" || channel === "visit" ? travelled : initiator;
  return actor === null ? "not told" : nameOf(actor, shown);
}
