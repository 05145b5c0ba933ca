import type {OfficeRow, PersonRow, TenureRow} from "../../src/tables/rows.js";

export function tenure(person_id: string, office_id: string, span: string, given: Partial<TenureRow> = {}): TenureRow {
  const [start = "", end = ""] = span.split("/");
  return {
    person_id,
    name: person_id,
    office_id,
    office: office_id.toLowerCase(),
    side: office_id.slice(0, 3),
    status: "incumbent",
    start,
    end: end || null,
    end_reason: null,
    confidence: "high",
    source_url: [],
    notes: null,
    ...given
  };
}

/** Ann follows Abe as president of AAA in July 2020, elected in June; Ada is its minister; Bob presides over BBB. */
export const tenures: TenureRow[] = [
  tenure("a-abe", "AAA-PRES", "2012-07-01/2020-07-01"),
  tenure("a-ann", "AAA-PRES", "2020-06-10/2020-07-01", {status: "elect"}),
  tenure("a-ann", "AAA-PRES", "2020-07-01/"),
  tenure("a-ada", "AAA-FM", "2015/"),
  tenure("b-bob", "BBB-PRES", "2000-07-17/")
];

export const offices: OfficeRow[] = [
  {office_id: "BBB-PRES", office: "President", side: "BBB", level: "leader", role: "president"},
  {office_id: "AAA-PRES", office: "President", side: "AAA", level: "leader", role: "president"},
  {office_id: "AAA-FM", office: "Foreign Minister", side: "AAA", level: "minister", role: "foreign_minister"}
];

export const people: PersonRow[] = ["a-abe", "a-ann", "a-ada", "b-bob"].map((person_id) => ({
  person_id,
  name: person_id,
  surname: null,
  native_script: null,
  side: person_id.startsWith("a-") ? "AAA" : "BBB",
  aliases: [person_id],
  shared_aliases: [],
  notes: null
}));
