import {checkCoverage} from "./checks/coverage.js";
import {checkLevels} from "./checks/levels.js";
import {checkOutlets} from "./checks/outlets.js";
import {checkRecord} from "./checks/record.js";
import {checkRereadings} from "./checks/rereadings.js";
import {checkSettled} from "./checks/settled.js";
import {checkTenures} from "./checks/tenures.js";
import {checkTransitions} from "./checks/transitions.js";
import {checkVacancies} from "./checks/vacancies.js";
import {type DataTables, loadDataTables} from "./data-tables.js";
import {loadDyad} from "./dyad.js";
import {type Problem, stopOn} from "./problem.js";
import {checkReferences, type Known, knownValues} from "./references.js";
import type {
  AccountRow,
  CorrectionRow,
  CoverageRow,
  DisagreementRow,
  EventRow,
  OutletRow,
  RecordRow,
  RereadingRow,
  SettledRow,
  TenureRow,
  TransitionRow
} from "./schemas/reference.js";

/** What the texts are read against, in the order of the files. */
export interface Reference {
  tenures: TenureRow[];
  transitions: TransitionRow[];
  events: EventRow[];
  record: RecordRow[];
  outlets: OutletRow[];
  disagreements: DisagreementRow[];
  coverage: CoverageRow[];
  settled: SettledRow[];
  corrections: CorrectionRow[];
  accounts: AccountRow[];
  rereadings: RereadingRow[];
}

/** `data/reference/`, from its tables if they are read already. Throws a `DataError` with every problem in it. */
export function readReference(dataDir: string, tables: DataTables = loadDataTables(dataDir)): Reference {
  stopOn(checkReference(tables, knownValues(tables, loadDyad(dataDir).dyad)));
  const {tenures, transitions, events, record, outlets, disagreements} = tables.reference;
  const {coverage, settled, corrections, accounts, rereadings} = tables.reference;
  return {
    tenures: tenures.rows,
    transitions: transitions.rows,
    events: events.rows,
    record: record.rows,
    outlets: outlets.rows,
    disagreements: disagreements.rows,
    coverage: coverage.rows,
    settled: settled.rows,
    corrections: corrections.rows,
    accounts: accounts.rows,
    rereadings: rereadings.rows
  };
}

/** Every problem of the reference: of each file, of what it refers to, and between its rows. */
export function checkReference(tables: DataTables, known: Known): Problem[] {
  return [
    ...Object.values(tables.reference).flatMap((table) => [...table.problems, ...checkReferences(table, known)]),
    ...checkTenures(tables),
    ...checkVacancies(tables),
    ...checkTransitions(tables),
    ...checkRecord(tables),
    ...checkLevels(tables),
    ...checkSettled(tables, known.get("dyad.side") ?? new Set()),
    ...checkRereadings(tables),
    ...checkOutlets(tables),
    ...checkCoverage(tables)
  ];
}
