import type {CountryRow, OfficeRow, PersonRow, RuleRow, TenureRow, TransitionRow} from "../rows.js";
import type {Column, TableSchema} from "../schema.js";
import {confidences, coverages, levels, officeStatuses, stages} from "./codes.js";
import {SIDE, sourceUrl} from "./columns.js";

const person = {column: "person_id", table: "people", key: "person_id"};
const office = {column: "office_id", table: "offices", key: "office_id"};
const side = {type: "string", description: `The side (${SIDE}).`, required: true} as const;
const confidence = {
  type: "string",
  description: "How well it is supported.",
  required: true,
  codes: confidences
} as const;
const notes = {type: "string", description: "What else one should know."} as const;

export const people: TableSchema<PersonRow> = {
  title: "People",
  description: "One row for each person the coder can recognise.",
  columns: {
    person_id: {type: "string", description: "The person.", required: true},
    name: {type: "string", description: "The name used throughout.", required: true},
    surname: {type: "string", description: "The surname where it is not the last word of the name."},
    native_script: {type: "string", description: "The name in its own script."},
    side,
    aliases: {type: "list", description: "Spellings met in the press.", required: true},
    shared_aliases: {
      type: "list",
      description: "Spellings that fit somebody else too, each with `=` and that person.",
      required: true
    },
    notes
  },
  primaryKey: ["person_id"],
  foreignKeys: []
};

export const countries: TableSchema<CountryRow> = {
  title: "Countries",
  description: "One row for each country and language: what the country is called.",
  columns: {
    country: {type: "string", description: `The country (${SIDE}).`, required: true},
    language: {type: "string", description: "The language (BCP 47).", required: true},
    name: {type: "string", description: "Its name there.", required: true}
  },
  primaryKey: ["country", "language"],
  foreignKeys: []
};

export const offices: TableSchema<OfficeRow> = {
  title: "Offices",
  description: "One row for each office whose holder’s contacts are told apart.",
  columns: {
    office_id: {type: "string", description: "The office.", required: true},
    office: {type: "string", description: "What it is called.", required: true},
    side,
    level: {type: "string", description: "Its level.", required: true, codes: levels},
    role: {type: "string", description: "One word for the same office on either side.", required: true}
  },
  primaryKey: ["office_id"],
  foreignKeys: []
};

export const tenures: TableSchema<TenureRow> = {
  title: "Tenures",
  description: "One row for each span in which somebody held an office, was elected to it or filled it for a time.",
  columns: {
    person_id: {type: "string", description: "Who.", required: true},
    name: {type: "string", description: "The name.", required: true},
    office_id: {type: "string", description: "The office.", required: true},
    office: {type: "string", description: "What it is called.", required: true},
    side,
    status: {type: "string", description: "In what way it was held.", required: true, codes: officeStatuses},
    start: {type: "edtf", description: "The first day.", required: true},
    end: {type: "edtf", description: "The first day that no longer counts; empty if still in office."},
    end_reason: {type: "string", description: "How it ended, in a word."},
    confidence,
    source_url: sourceUrl,
    notes
  },
  primaryKey: ["person_id", "office_id", "status", "start"],
  foreignKeys: [person, office]
};

const FIRSTS = ["first_message", "first_call", "first_meeting", "first_counterpart"];
const lag = (end: string): Column => ({type: "integer", description: `Days from the anchor to it, ${end}.`});

/** Filled on the row that anchors a change of a president or foreign minister. */
const firstColumns = {
  first_message: {
    type: "string",
    description:
      "The first message with the new holder in that office. This and what follows stand on one row of a change: its result or, where there was none, the day the new holder took over."
  },
  message_lag_low: lag("at least"),
  message_lag_high: lag("at most"),
  first_call: {type: "string", description: "The first call with the new holder."},
  call_lag_low: lag("at least"),
  call_lag_high: lag("at most"),
  first_meeting: {type: "string", description: "The first meeting or visit of the new holder."},
  meeting_lag_low: lag("at least"),
  meeting_lag_high: lag("at most"),
  first_counterpart: {
    type: "string",
    description: "The first call, meeting or visit with the holder of the same office on the other side."
  },
  counterpart_lag_low: lag("at least"),
  counterpart_lag_high: lag("at most"),
  censored: {
    type: "list",
    description: "Which of `message`, `call`, `meeting` and `counterpart` nobody reports before the time ran out.",
    required: true
  },
  observed_days: {
    type: "integer",
    description: "Days from the anchor to the end of the holder’s time or of the record: what is censored took longer."
  },
  coverage: {
    type: "string",
    description:
      "How well the days to the first contact with the counterpart were searched; `none` where some were not at all.",
    codes: coverages
  },
  window_start: {type: "date", description: "A year before the anchor, not before the record begins."},
  window_end: {type: "date", description: "A year after it, not after the record ends."},
  overlaps: {
    type: "list",
    description: "Changes of the same office whose windows share a day with this one: never add them up.",
    required: true
  }
} as const satisfies Record<string, Column>;

export const transitions: TableSchema<TransitionRow> = {
  title: "Transitions",
  description: "One row for each step in which an office changed hands, or was confirmed in the same ones.",
  columns: {
    transition_id: {type: "string", description: "The step.", required: true},
    change_id: {type: "string", description: "One id for all steps of a change; empty where the holder stays."},
    stage: {type: "string", description: "Which step it is.", required: true, codes: stages},
    office_id: {type: "string", description: "The office.", required: true},
    side,
    date: {type: "edtf", description: "When.", required: true},
    event: {type: "string", description: "What happened, in a word.", required: true},
    outgoing: {type: "string", description: "Who held the office before, among `people`."},
    outgoing_name: {type: "string", description: "That person’s name."},
    incoming: {type: "string", description: "Who holds it after, among `people`."},
    incoming_name: {type: "string", description: "That person’s name."},
    confidence,
    source_url: sourceUrl,
    notes,
    ...firstColumns
  },
  primaryKey: ["transition_id"],
  foreignKeys: [
    office,
    {...person, column: "outgoing"},
    {...person, column: "incoming"},
    ...FIRSTS.map((column) => ({column, table: "contacts", key: "contact_id"}))
  ]
};

export const rules: TableSchema<RuleRow> = {
  title: "Rules",
  description: "One row for each rule the coder applies.",
  columns: {
    rule_id: {type: "string", description: "The rule.", required: true},
    language: {type: "string", description: "The language it reads, BCP 47; empty if any."},
    file: {type: "string", description: "The lexicon file it stands in; empty if it is part of the grammar."},
    phrase: {type: "string", description: "The words it looks for."},
    code: {type: "string", description: "What they stand for."},
    n_fired: {type: "integer", description: "How often it had a say in coding these texts.", required: true}
  },
  primaryKey: ["rule_id"],
  foreignKeys: []
};
