import type {AnyTables, Keys} from "../../../src/cli/whatif/compare-tables.js";
import type {Snapshot} from "../../../src/cli/whatif/snapshot.js";

export const keys: Keys = [
  ["articles", ["article_id"]],
  ["mentions", ["mention_id"]],
  ["contacts", ["contact_id"]],
  ["claims", ["claim_id"]],
  ["frequency", ["period", "start"]]
];

const tables: AnyTables = {
  articles: [{article_id: "003_x", file: "003_x.txt"}],
  mentions: [
    {mention_id: "003_x@5", article_id: "003_x", contact_id: "003_x@5", date: "2023-05", quote: "They met <then>."}
  ],
  contacts: [{contact_id: "003_x@5", date: "2023-05", channel: "meeting", also: ["r:R1"]}],
  claims: [{claim_id: "who-calls", text: "Three of four.", value: 0.75, holds: true}],
  frequency: [{period: "year", start: "2023-01-01", n_low: 1}]
};

/** A small state of the project, with whole tables put in place of its own. */
export function state(name: string, changed: AnyTables = {}, svg = `<svg id="${name}-line"/>`): Snapshot {
  return {name, tables: {...tables, ...changed}, charts: new Map([["the-line", svg]])};
}

/** The same, a day later known. */
export const dated: AnyTables = {
  mentions: [{...tables.mentions?.[0], date: "2023-05-03"}],
  contacts: [{...tables.contacts?.[0], date: "2023-05-03", also: ["r:R2"]}],
  claims: [{...tables.claims?.[0], value: 0.5, holds: false}]
};
