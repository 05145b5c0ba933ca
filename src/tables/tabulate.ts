import {agreementRows} from "./agreement.js";
import {articleRows} from "./articles.js";
import {claimRows} from "./claims/claim-rows.js";
import {codingRows} from "./codings.js";
import {contactIds} from "./contact-ids.js";
import {contactRows, levelOf} from "./contacts.js";
import {countryRows} from "./countries.js";
import {exclusionRows} from "./exclusions.js";
import {frequencyRows} from "./frequency.js";
import type {TabulateInput} from "./input.js";
import {joinContacts} from "./join-contacts.js";
import {journeyIds, journeyRows} from "./journeys.js";
import {contactLevels} from "./levels.js";
import {matchRows} from "./match-rows.js";
import {mentionRows} from "./mentions.js";
import {bookOf} from "./office-at-the-time.js";
import {officeRows} from "./offices.js";
import {participantRows} from "./participants.js";
import {personRows} from "./people.js";
import {rereadingRows} from "./rereadings.js";
import type {TableName, Tables} from "./rows.js";
import {ruleRows} from "./rules.js";
import {statementRows} from "./statements.js";
import {tenureRows} from "./tenures.js";
import {themesOf} from "./themes-of.js";
import {topicRows} from "./topics.js";
import {transitionRows} from "./transitions.js";

/** Gives a table with every row that is as it was before as the same object, and the same table where all are. */
export type KeepTable = <Row>(name: TableName, rows: Row[]) => Row[];

const asMade: KeepTable = (_, rows) => rows;

/**
 * Every table, from the coded texts, the public record and what is known of offices and their holders. Same input, same
 * rows. An editor's correction comes last; one whose contact is gone throws. What is made of tables, e.g. claims, is not made
 * again of those that `keep` gives as the same.
 */
export function tabulate(input: TabulateInput, keep: KeepTable = asMade): Tables {
  const {coded, reference, lexicon, dyad} = input;
  const offices = officeRows(lexicon.offices);
  const book = bookOf(reference.tenures);
  const {contacts: joined, matches} = joinContacts(input, book);
  const ids = contactIds(joined);
  const officeLevels = new Map(offices.map(({office_id, level}) => [office_id, level]));
  const who = {book, levels: officeLevels, offices, people: lexicon.people};
  const participants = keep("participants", participantRows(joined, who));
  const levels = contactLevels(participants, offices);
  const journeys = keep("journeys", journeyRows(joined, {book, levelOf: (contact) => levelOf(contact, levels)}));
  const sides = dyad.sides.map(({side}) => side);
  const contacts = keep("contacts", contactRows(joined, {levels, sides, journeys: journeyIds(journeys)}));
  const tenures = keep("tenures", tenureRows(reference.tenures));
  const {coverage} = reference;
  const facts = {contacts, participants, tenures, offices, coverage, end: dyad.period.end};
  const transitions = keep("transitions", transitionRows(reference.transitions, facts));
  const articles = keep("articles", articleRows(coded));
  const topics = keep("topics", topicRows(coded, ids));
  const codings = keep("codings", codingRows(joined));
  const {accounts} = reference;
  const rereadings = keep("rereadings", rereadingRows(reference.rereadings, joined));
  const themes = themesOf(lexicon.languages);
  return {
    articles,
    mentions: mentionRows(joined),
    contacts,
    participants,
    matches: matchRows(matches, {joined, ids}),
    codings,
    agreement: agreementRows(codings),
    journeys,
    people: personRows(lexicon.people),
    offices,
    tenures,
    transitions,
    topics,
    statements: statementRows(coded, ids),
    frequency: frequencyRows({...facts, journeys, transitions, period: dyad.period}),
    claims: claimRows({...facts, journeys, transitions, codings, topics, articles, accounts, rereadings, themes, dyad}),
    outlets: [...reference.outlets],
    countries: countryRows(lexicon.languages, lexicon.anyPair ?? {}),
    accounts: [...reference.accounts],
    rereadings,
    coverage: [...coverage],
    disagreements: [...reference.disagreements],
    corrections: [...reference.corrections],
    exclusions: exclusionRows(coded),
    rules: ruleRows(coded, lexicon)
  };
}
