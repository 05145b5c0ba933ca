import {from, op} from "arquero";
import type {Level, OfficeRow, ParticipantRow} from "./rows.js";

const LEVELS: readonly Level[] = ["official", "minister", "leader"];

interface Rank {
  contact_id: string;
  rank: number;
}

/** The level of each contact by its id: that of its highest office; a contact with none of them is the officials'. */
export function contactLevels(
  participants: readonly ParticipantRow[],
  offices: readonly OfficeRow[]
): ReadonlyMap<string, Level> {
  const ranks = offices.map(({office_id, level}) => ({office_id, rank: LEVELS.indexOf(level)}));
  const rows = from(participants, ["contact_id", "office_id"])
    .lookup(from(ranks, ["office_id", "rank"]), "office_id", "rank")
    .groupby("contact_id")
    .rollup({rank: (row: Rank) => op.max(row.rank)})
    .objects() as Rank[];
  return new Map(rows.map(({contact_id, rank}) => [contact_id, LEVELS[rank ?? 0] ?? "official"]));
}
