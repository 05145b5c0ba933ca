import type {FrequencyRow} from "../rows.js";
import type {TableSchema} from "../schema.js";
import * as codes from "./codes.js";
import {SIDE} from "./columns.js";

export const frequency: TableSchema<FrequencyRow> = {
  title: "Frequency",
  description:
    "One row for each count of contacts that occurred. Texts are no sample: their counts have no rate, and where coverage is `none` a 0 says that nothing was found, not that nothing happened. Windows and tenures overlap: do not add them up. What is told apart by more than level and channel has a row only where it counts something.",
  columns: {
    period: {type: "string", description: "The kind of period.", required: true, codes: codes.periods},
    period_id: {
      type: "string",
      description:
        "Which one: `2021`, `2021-Q3`, `2021-07`; office, holder and first day; `change_id` and `before` or `after`.",
      required: true
    },
    start: {type: "date", description: "Its first day.", required: true},
    end: {type: "date", description: "Its last day.", required: true},
    prominence: {
      type: "string",
      description: "Which contacts are counted.",
      required: true,
      codes: {...codes.prominences, all: "all of them"}
    },
    level: {
      type: "string",
      description: "The level counted, or `all`.",
      required: true,
      codes: {...codes.levels, all: "all of them"}
    },
    channel: {
      type: "string",
      description: "The channel counted, or `all`.",
      required: true,
      codes: {...codes.channels, all: "all of them"}
    },
    direction: {
      type: "string",
      description: `The direction counted (${SIDE}, \`both\`, \`unknown\`), or \`all\`.`,
      required: true
    },
    host: {
      type: "string",
      description: `The host counted (${SIDE}), \`none\` for calls, messages and third countries, or \`all\`.`,
      required: true
    },
    provenance: {
      type: "string",
      description: "What the count rests on.",
      required: true,
      codes: {texts: "contacts the source texts report", record: "contacts on the record, in the texts or not"}
    },
    reported_by: {type: "string", description: "Whose outlets are counted, or `all`.", required: true},
    unit: {type: "string", description: "What counts as one.", required: true, codes: codes.units},
    n_low: {type: "integer", description: "Contacts that must lie in the period: all their days do.", required: true},
    n_high: {
      type: "integer",
      description: "Contacts that may lie in the period: one of their days does.",
      required: true
    },
    exposure_days: {type: "integer", description: "How many days of the period were covered; empty for texts."},
    coverage: {
      type: "string",
      description: "How well the period was searched.",
      required: true,
      codes: codes.coverages
    },
    rate_low: {
      type: "number",
      description:
        "Contacts per 365.25 covered days, the lower end of the exact 95 % Poisson interval of those that must lie in them; empty where no rate may be made."
    },
    rate_high: {type: "number", description: "The upper end, of those that may lie in them."}
  },
  primaryKey: [
    "period",
    "period_id",
    "prominence",
    "level",
    "channel",
    "direction",
    "host",
    "provenance",
    "reported_by",
    "unit"
  ],
  foreignKeys: []
};
