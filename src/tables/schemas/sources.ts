import type {TableName, Tables} from "../rows.js";

/** Where what stands in a column comes from. */
export type Source = "text" | "list" | "record" | "joined" | "judged" | "computed";

export const sourceMeanings: Readonly<Record<Source, string>> = {
  text: "read from the text by a rule",
  list: "kept by people as a row of the data",
  record: "compiled by people from public reports",
  joined: "the text; where that leaves it open, the public record",
  judged: "judged by readers after a written rule; of what only texts report, found by rule",
  computed: "worked out from other columns and tables"
};

type Columns<Row> = {readonly [Name in keyof Row]?: Source};

/** The source of a table's columns, and of those that have another; a table that is not named is worked out. */
export const columnSources: {readonly [Name in TableName]?: readonly [Source, Columns<Tables[Name][number]>?]} = {
  articles: [
    "text",
    {
      article_id: "list",
      file: "list",
      url: "list",
      rights: "list",
      word_count: "computed",
      sha256: "computed",
      n_contacts: "computed"
    }
  ],
  mentions: ["text", {mention_id: "computed", contact_id: "computed"}],
  contacts: [
    "joined",
    {
      contact_id: "computed",
      also: "computed",
      direction: "computed",
      journey_id: "computed",
      level: "computed",
      occasion_kind: "judged",
      affected: "judged",
      prominence: "text",
      cameo: "computed",
      plover_mode: "computed",
      provenance: "computed",
      article_ids: "computed",
      record_ids: "computed",
      reported_by: "record",
      confidence: "record",
      source_url: "record"
    }
  ],
  participants: ["joined", {participant_id: "computed", contact_id: "computed", certain: "computed"}],
  matches: ["computed", {text_date: "text", record_date: "record"}],
  codings: [
    "judged",
    {
      record_id: "record",
      contact_id: "computed",
      channel: "record",
      initiator: "record",
      initiator_basis: "record",
      initiator_stated_by: "record"
    }
  ],
  people: ["list"],
  offices: ["list"],
  tenures: ["record"],
  transitions: [
    "record",
    {
      first_message: "computed",
      message_lag_low: "computed",
      message_lag_high: "computed",
      first_call: "computed",
      call_lag_low: "computed",
      call_lag_high: "computed",
      first_meeting: "computed",
      meeting_lag_low: "computed",
      meeting_lag_high: "computed",
      first_counterpart: "computed",
      counterpart_lag_low: "computed",
      counterpart_lag_high: "computed",
      censored: "computed",
      observed_days: "computed",
      coverage: "computed",
      window_start: "computed",
      window_end: "computed",
      overlaps: "computed"
    }
  ],
  topics: ["text", {contact_id: "computed"}],
  statements: ["text", {contact_id: "computed"}],
  outlets: ["list"],
  countries: ["list"],
  accounts: ["record"],
  rereadings: ["judged", {record_id: "record", contact_id: "computed"}],
  coverage: ["list"],
  disagreements: ["record"],
  corrections: ["list"],
  exclusions: ["text"],
  rules: ["list", {n_fired: "computed"}]
};

/** Where a column of a table comes from. */
export function sourceOf(table: TableName, column: string): Source {
  const [own, others = {}] = columnSources[table] ?? ["computed"];
  return new Map(Object.entries<Source | undefined>(others)).get(column) ?? own;
}
