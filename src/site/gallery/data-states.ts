import type {OtherAccount} from "../../charts/steps/accounts.js";
import {readFacts} from "../../load-lexicon.js";
import {runPipeline} from "../../pipeline.js";
import {otherAccounts} from "../../story/write-story.js";
import type {TabulateInput} from "../../tables/input.js";
import type {Tables} from "../../tables/rows.js";
import {tabulate} from "../../tables/tabulate.js";
import {multiplied, type Spread} from "./multiplied.js";

/** What a chart may be given to draw. */
export interface DataState {
  name: string;
  /** The texts joined with the record, and the texts alone. */
  tables: Tables;
  textTables: Tables;
  /** What other reports of the texts' calls are about. */
  others: readonly OtherAccount[];
}

/**
 * The tables as they are, then of no evidence, of a single report, and of the evidence many `times` over; all made as the
 * real ones are.
 */
export function dataStates(dataDir: string, times = 10): DataState[] {
  const {tables, coded} = runPipeline({dataDir});
  const facts = readFacts(dataDir);
  const all = {...facts, coded};
  const {start, end} = facts.dyad.period;
  return [
    stateNow(dataDir),
    stateOf("no evidence", withoutEvidence(facts)),
    stateOf("nothing at all", {...facts, coded: [], reference: nothing}),
    stateOf("a single report", singleReport(all)),
    stateOf("one row of each file", oneOfEach(all)),
    stateOf(`${times} times the evidence`, timesOver(all, {times, period: {start, end: end ?? latestDay(tables)}}))
  ];
}

type Facts = ReturnType<typeof readFacts>;
type Everything = Facts & Pick<TabulateInput, "coded">;

function stateOf(name: string, input: TabulateInput): DataState {
  const textTables = tabulate({...input, reference: {...input.reference, record: []}});
  return {name, tables: tabulate(input), textTables, others: []};
}

/** Who held what when, and what was searched for, without anything that was found. */
function withoutEvidence(facts: Facts): TabulateInput {
  const none = {record: [], settled: [], corrections: [], accounts: [], rereadings: [], disagreements: []};
  return {...facts, coded: [], reference: {...facts.reference, ...none}};
}

function singleReport(all: Everything): TabulateInput {
  const bare = withoutEvidence(all);
  const coded = all.coded
    .slice(0, 1)
    .map((article) => ({...article, contacts: article.contacts.slice(0, 1), topics: article.topics.slice(0, 1)}));
  return {...bare, coded, reference: {...bare.reference, record: all.reference.record.slice(0, 1)}};
}

function oneOfEach(all: Everything): TabulateInput {
  const single = singleReport(all);
  const {disagreements, transitions, tenures, coverage} = all.reference;
  return {
    ...single,
    reference: {
      ...single.reference,
      disagreements: disagreements.slice(0, 1),
      transitions: transitions.slice(0, 1),
      tenures: tenures.filter(({office_id}) => all.dyad.top_offices.includes(office_id)).slice(0, 1),
      coverage: coverage.slice(0, 1)
    }
  };
}

function timesOver(all: Everything, spread: Spread): TabulateInput {
  const bare = withoutEvidence(all);
  const {record, settled, disagreements} = all.reference;
  const {coded, ...many} = multiplied({coded: all.coded, record, settled}, spread);
  const repeated = Array.from({length: spread.times}, () => disagreements).flat();
  return {...bare, coded, reference: {...bare.reference, ...many, disagreements: repeated}};
}

/** The tables as they are. */
export function stateNow(dataDir: string): DataState {
  const {tables, textTables, texts} = runPipeline({dataDir});
  const recordTopics = new Map(readFacts(dataDir).reference.record.map(({record_id, topics}) => [record_id, topics]));
  return {name: "as it is", tables, textTables, others: otherAccounts({tables, texts, recordTopics})};
}

const nothing: TabulateInput["reference"] = {
  tenures: [],
  transitions: [],
  record: [],
  coverage: [],
  settled: [],
  corrections: [],
  accounts: [],
  rereadings: [],
  outlets: [],
  disagreements: []
};

/** Of a story that goes on. */
function latestDay({contacts}: Tables): string {
  const days = contacts.flatMap(({date_latest}) => date_latest ?? []).sort();
  return days.at(-1) ?? "2000-01-01";
}
