import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {occasionKinds} from "../schemas/reference.js";
import {type PlacedRow, placed} from "./placed.js";

type Settlement = PlacedRow<DataTables["reference"]["settled"]["schema"]>;
type Coded = PlacedRow<DataTables["reference"]["record"]["schema"]>["row"];

const ANY_SIDE = ["both", "none", "unknown"];

/** Settlements of codings that do not differ any more, and values the column cannot have. */
export function checkSettled({reference: {settled, record}}: DataTables, sides: ReadonlySet<string>): Problem[] {
  const rows = new Map(placed(record).map(({row}) => [row.record_id, row]));
  return placed(settled).flatMap((settlement) => {
    const target = rows.get(settlement.row.record_id);
    return [...(target ? idle(settlement, target) : []), ...badValue(settlement, sides)];
  });
}

/** What a settlement was for is gone once both readers say the same, or one of them nothing. */
function idle({row: {column, record_id}, at}: Settlement, target: Coded): Problem[] {
  const [one, other] =
    column === "affected"
      ? [target.affected, target.affected_2]
      : [target.occasion_class === "other" ? null : target.occasion_class, target.occasion_kind_2];
  if (one !== null && other !== null && one !== other) return [];
  const message = `of ${record_id} needs no settling: the codings do not differ`;
  return [problem(at("column"), message, "take the row out or mend the coding")];
}

function badValue({row: {column, value}, at}: Settlement, sides: ReadonlySet<string>): Problem[] {
  const allowed = column === "affected" ? [...sides, ...ANY_SIDE] : [...occasionKinds];
  if (sides.size === 0 || allowed.includes(value)) return [];
  return [problem(at("value"), `is nothing ${column} can be`, `use one of ${allowed.join(", ")}`)];
}
