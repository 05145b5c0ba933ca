import type {
  AccountRow,
  ClaimRow,
  CorrectionRow,
  CoverageRow,
  DisagreementRow,
  OutletRow,
  RereadingRow
} from "../rows.js";
import type {TableSchema} from "../schema.js";
import * as codes from "./codes.js";
import {SIDE} from "./columns.js";

export const claims: TableSchema<ClaimRow> = {
  title: "Claims",
  description: "One row for each sentence the story may make, computed from the other tables.",
  columns: {
    claim_id: {type: "string", description: "The claim.", required: true},
    text: {type: "string", description: "The sentence.", required: true},
    value: {type: "number", description: "What it says, as a number."},
    unit: {type: "string", description: "What the number counts.", required: true},
    n: {type: "integer", description: "How many contacts, changes or texts it rests on.", required: true},
    unknowns: {
      type: "integer",
      description: "How many more would count if what is unknown were known.",
      required: true
    },
    interval_low: {type: "number", description: "The lower end of the 95 % interval, or of what the dates allow."},
    interval_high: {type: "number", description: "The upper end; empty where it is open."},
    robustness: {
      type: "list",
      description: "Each variant with what comes out and whether the claim holds under it.",
      required: true
    },
    contact_ids: {
      type: "list",
      description: "The contacts it rests on; none where it is about texts or readers.",
      required: true
    },
    holds_as_found: {
      type: "boolean",
      description: "Whether it holds in the tables as they are: good for “in the reports we found”.",
      required: true
    },
    holds: {
      type: "boolean",
      description: "Whether it holds under every variant too: only then may it head a chart.",
      required: true
    }
  },
  primaryKey: ["claim_id"],
  foreignKeys: []
};

export const outlets: TableSchema<OutletRow> = {
  title: "Outlets",
  description: "One row for each outlet that reports contacts of the record.",
  columns: {
    outlet_id: {type: "string", description: "The outlet.", required: true},
    name: {type: "string", description: "What it is called.", required: true},
    hosts: {type: "list", description: "Its host names.", required: true},
    country: {type: "string", description: `Where it is at home (${SIDE}).`},
    side: {
      type: "string",
      description: `The side whose state speaks through it (${SIDE}), or \`other\`.`,
      required: true
    },
    relation: {type: "string", description: "What it has to do with a state.", required: true},
    basis: {type: "string", description: "What that rests on.", required: true},
    confidence: {type: "string", description: "How well it is supported.", codes: codes.confidences}
  },
  primaryKey: ["outlet_id"],
  foreignKeys: []
};

export const accounts: TableSchema<AccountRow> = {
  title: "Accounts",
  description:
    "One row for each theme that another account of a contact on the record carries, of those that were read.",
  columns: {
    record_id: {type: "string", description: "The row of the public record.", required: true},
    source_url: {type: "string", description: "The account.", required: true},
    topic: {type: "string", description: "The theme.", required: true},
    says: {type: "string", description: "What it says on it, in our words.", required: true},
    date: {type: "date", description: "When it was read.", required: true}
  },
  primaryKey: ["record_id", "source_url", "topic"],
  foreignKeys: []
};

export const rereadings: TableSchema<RereadingRow> = {
  title: "Rereadings",
  description:
    "One row for each row of the record that was looked for again in stored copies of public pages, and what came of it. Rows drawn by lot give the error rate; the others do not.",
  columns: {
    record_id: {type: "string", description: "The row of the public record.", required: true},
    contact_id: {type: "string", description: "The contact.", required: true},
    date: {type: "date", description: "When it was looked for.", required: true},
    why: {type: "string", description: "Why this row.", required: true, codes: codes.rereadingReasons},
    outcome: {type: "string", description: "What came of it.", required: true, codes: codes.rereadingOutcomes},
    caller: {
      type: "boolean",
      description: "Whether what was read says who called or wrote; empty for meetings and where nothing was read."
    },
    read: {type: "list", description: "The pages that were read.", required: true},
    note: {type: "string", description: "What else there is to say."}
  },
  primaryKey: ["record_id"],
  foreignKeys: [{column: "contact_id", table: "contacts", key: "contact_id"}]
};

export const coverage: TableSchema<CoverageRow> = {
  title: "Coverage",
  description: "One row for each span of time in which the record was, or was not, searched for a kind of contact.",
  columns: {
    level: {type: "string", description: "The level.", required: true, codes: codes.levels},
    channel: {type: "string", description: "The channel; `call` is also a call with pictures.", required: true},
    start: {type: "date", description: "The first day.", required: true},
    end: {type: "date", description: "The last day.", required: true},
    coverage: {type: "string", description: "How well it was searched.", required: true, codes: codes.coverages},
    rated: {type: "boolean", description: "Whether counts may be turned into rates.", required: true},
    how: {type: "string", description: "In words.", required: true}
  },
  primaryKey: ["level", "channel", "start"],
  foreignKeys: []
};

export const disagreements: TableSchema<DisagreementRow> = {
  title: "Disagreements",
  description: "One row for each thing on which sources differ.",
  columns: {
    item: {type: "string", description: "What they differ on.", required: true},
    office_or_table: {type: "string", description: "Where it matters.", required: true},
    value_used: {type: "string", description: "What these tables use.", required: true},
    version_a: {type: "string", description: "What some say, and who.", required: true},
    version_b: {type: "string", description: "What others say, and who."},
    handling: {type: "string", description: "Why, or what was done.", required: true}
  },
  primaryKey: ["item"],
  foreignKeys: []
};

export const corrections: TableSchema<CorrectionRow> = {
  title: "Corrections",
  description: "One row for each change an editor made to the contacts, after everything else.",
  columns: {
    correction_id: {type: "string", description: "The correction.", required: true},
    date: {type: "date", description: "When it was made.", required: true},
    role: {type: "string", description: "Whose decision it was.", required: true},
    action: {type: "string", description: "What it does.", required: true, codes: codes.correctionActions},
    contact_id: {type: "string", description: "The contact, by any id it has or had.", required: true},
    field: {type: "string", description: "The column that is set."},
    value: {type: "string", description: "What it is set to; the other id of a split or a merger."},
    reason: {type: "string", description: "Why.", required: true}
  },
  primaryKey: ["correction_id"],
  foreignKeys: []
};
