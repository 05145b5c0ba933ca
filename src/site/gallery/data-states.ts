import type {OtherAccount} from "../../charts/steps/accounts.js";
import {readFacts} from "../../load-lexicon.js";
import {runPipeline} from "../../pipeline.js";
import {otherAccounts} from "../../story/write-story.js";
import type {TabulateInput} from "../../tables/input.js";
import type {Tables} from "../../tables/rows.js";
import {tabulate} from "../../tables/tabulate.js";
import {multiplied} from "./multiplied.js";

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
  const state = (name: string, input: TabulateInput): DataState => ({
    name,
    tables: tabulate(input),
    textTables: tabulate({...input, reference: {...input.reference, record: []}}),
    others: []
  });
  const bare = {...facts.reference, record: [], settled: [], corrections: [], accounts: [], rereadings: []};
  const {record, disagreements, transitions, tenures, coverage} = facts.reference;
  const single = coded
    .slice(0, 1)
    .map((article) => ({...article, contacts: article.contacts.slice(0, 1), topics: article.topics.slice(0, 1)}));
  const {period} = facts.dyad;
  const many = multiplied(
    {coded, record, settled: facts.reference.settled},
    {times, period: {start: period.start, end: period.end ?? latestDay(tables)}}
  );
  return [
    stateNow(dataDir),
    state("no evidence", {...facts, coded: [], reference: {...bare, disagreements: []}}),
    state("nothing at all", {...facts, coded: [], reference: nothing}),
    state("a single report", {
      ...facts,
      coded: single,
      reference: {...bare, record: record.slice(0, 1), disagreements: []}
    }),
    state("one row of each file", {
      ...facts,
      coded: single,
      reference: {
        ...bare,
        record: record.slice(0, 1),
        disagreements: disagreements.slice(0, 1),
        transitions: transitions.slice(0, 1),
        tenures: tenures.filter(({office_id}) => facts.dyad.top_offices.includes(office_id)).slice(0, 1),
        coverage: coverage.slice(0, 1)
      }
    }),
    state(`${times} times the evidence`, {
      ...facts,
      coded: many.coded,
      reference: {
        ...bare,
        record: many.record,
        settled: many.settled,
        disagreements: Array.from({length: times}, () => disagreements).flat()
      }
    })
  ];
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
