import {articleRows} from "./articles.js";
import {contactIds} from "./contact-ids.js";
import {contactRows} from "./contacts.js";
import {exclusionRows} from "./exclusions.js";
import {frequencyRows} from "./frequency.js";
import type {TabulateInput} from "./input.js";
import {contactLevels} from "./levels.js";
import {mentionRows} from "./mentions.js";
import {mergeContacts} from "./merge-contacts.js";
import {TenureBook} from "./office-at-the-time.js";
import {officeRows} from "./offices.js";
import {participantRows} from "./participants.js";
import {personRows} from "./people.js";
import type {Tables} from "./rows.js";
import {ruleRows} from "./rules.js";
import {statementRows} from "./statements.js";
import {tenureRows} from "./tenures.js";
import {topicRows} from "./topics.js";
import {transitionRows} from "./transitions.js";

/** Every table, from the coded texts and what is known of offices and their holders. Same input, same rows. */
export function tabulate({coded, reference, lexicon, dyad}: TabulateInput): Tables {
  const offices = officeRows(lexicon.offices);
  const levels = new Map(offices.map(({office_id, level}) => [office_id, level]));
  const book = new TenureBook(reference.tenures);
  const merged = mergeContacts(coded, book);
  const ids = contactIds(merged);
  const participants = participantRows(merged, {book, levels, offices, people: lexicon.people});
  const sides = dyad.sides.map(({side}) => side);
  const contacts = contactRows(merged, {levels: contactLevels(participants, offices), sides});
  return {
    articles: articleRows(coded),
    mentions: mentionRows(merged),
    contacts,
    participants,
    people: personRows(lexicon.people),
    offices,
    tenures: tenureRows(reference.tenures),
    transitions: transitionRows(reference.transitions),
    topics: topicRows(coded, ids),
    statements: statementRows(coded, ids),
    frequency: frequencyRows(contacts, dyad.period),
    exclusions: exclusionRows(coded),
    rules: ruleRows(coded, lexicon)
  };
}
