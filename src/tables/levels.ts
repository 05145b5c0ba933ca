import {from, op} from "arquero";
import {groupBy} from "./group-by.js";
import {MadeOf} from "./made-of.js";
import type {Level, OfficeRow, ParticipantRow} from "./rows.js";

const LEVELS: readonly Level[] = ["official", "minister", "leader"];

interface Rank {
  contact_id: string;
  rank: number;
}

interface Ranked {
  level: Level;
}

/** The level of each contact by its id: that of its highest office; a contact with none of them is the officials'. */
export function contactLevels(
  participants: readonly ParticipantRow[],
  offices: readonly OfficeRow[]
): ReadonlyMap<string, Level> {
  const fresh = new Map<string, Ranked>();
  const all = [...groupBy(participants, ({contact_id}) => contact_id)].map(([contact_id, own]) => {
    const [first = own] = own;
    const ranked = known.of(first, [offices, ...own], () => {
      const made: Ranked = {level: "official"};
      fresh.set(contact_id, made);
      return made;
    });
    return [contact_id, ranked] as const;
  });
  const unranked = participants.filter(({contact_id}) => fresh.has(contact_id));
  for (const {contact_id, rank} of ranksOf(unranked, offices)) {
    const made = fresh.get(contact_id);
    if (made) made.level = LEVELS[rank ?? 0] ?? "official";
  }
  return new Map(all.map(([contact_id, {level}]) => [contact_id, level]));
}

/** What contacts came to, by those who took part: an edit leaves most as they were. */
const known = new MadeOf<Ranked>();

function ranksOf(participants: readonly ParticipantRow[], offices: readonly OfficeRow[]): Rank[] {
  if (participants.length === 0) return [];
  const ranks = offices.map(({office_id, level}) => ({office_id, rank: LEVELS.indexOf(level)}));
  return from(participants, ["contact_id", "office_id"])
    .lookup(from(ranks, ["office_id", "rank"]), "office_id", "rank")
    .groupby("contact_id")
    .rollup({rank: (row: Rank) => op.max(row.rank)})
    .objects() as Rank[];
}
