import type {CodedContact} from "../coder/types.js";
import {type Entry, type ExploreSetting, entriesOf} from "../story/explore/entries.js";
import type {ContactRow, OfficeRow} from "../tables/rows.js";

type Levels = ReadonlyMap<string, OfficeRow["level"]>;

const RANKS = ["official", "minister", "leader"] as const;

/** Contacts of one text as a timeline shows them: what the tables would add of other texts and the record stays open. */
export function contactEntries(
  contacts: readonly CodedContact[],
  {levels, setting}: {levels: Levels; setting: ExploreSetting}
): Entry[] {
  const rows = contacts.map((contact) => contactRow(contact, levels));
  const participants = contacts.flatMap(({contact_id, participants: people}) =>
    people.map((person, i) => ({...person, participant_id: `${contact_id}/${i}`, contact_id, certain: true}))
  );
  return entriesOf({contacts: rows, participants, people: [], articles: [], mentions: []}, setting);
}

function contactRow(contact: CodedContact, levels: Levels): ContactRow {
  const {mentions, participants, channel, initiator, travelled, date_expression, ...same} = contact;
  void date_expression;
  const inPerson = channel === "meeting" || channel === "visit";
  const ranks = participants.map(({office_id}) => RANKS.indexOf(levels.get(office_id ?? "") ?? "official"));
  return {
    ...same,
    channel,
    initiator,
    travelled,
    also: [],
    direction: (inPerson ? travelled : initiator) ?? "unknown",
    journey_id: null,
    level: RANKS[Math.max(0, ...ranks)] ?? "official",
    cameo: null,
    plover_mode: null,
    provenance: "texts",
    article_ids: [...new Set(mentions.map(({article_id}) => article_id))],
    record_ids: [],
    reported_by: null,
    confidence: null,
    source_url: []
  };
}
