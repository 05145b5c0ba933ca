import type {AgreementRow, CodingRow, JourneyRow, MatchRow} from "../rows.js";
import type {TableSchema} from "../schema.js";
import * as codes from "./codes.js";
import {SIDE} from "./columns.js";

const contact = {column: "contact_id", table: "contacts", key: "contact_id"};
const recordId = {type: "string", description: "The row of the public record.", required: true} as const;

export const matches: TableSchema<MatchRow> = {
  title: "Matches",
  description: "One row for each contact of the texts beside a row of the record.",
  columns: {
    contact_id: {type: "string", description: "The contact the text reports.", required: true},
    record_id: recordId,
    relation: {
      type: "string",
      description: "What they have to do with each other.",
      required: true,
      codes: codes.matchRelations
    },
    text_date: {type: "edtf", description: "When it happened, by the text alone."},
    record_date: {type: "edtf", description: "When it happened, by the record.", required: true},
    conflict: {type: "list", description: "The columns in which they contradict each other.", required: true},
    rule: {type: "string", description: "What decided.", required: true, codes: codes.matchRules}
  },
  primaryKey: ["contact_id", "record_id", "relation"],
  foreignKeys: [contact]
};

export const codings: TableSchema<CodingRow> = {
  title: "Codings",
  description:
    "One row for each call and message on the record: how two readers coded it and what holds. An empty cell was not coded.",
  columns: {
    record_id: recordId,
    contact_id: {type: "string", description: "The contact.", required: true},
    channel: {type: "string", description: "What it is.", required: true, codes: codes.channels},
    initiator: {type: "string", description: `The side that called or wrote (${SIDE}), or \`unknown\`.`},
    initiator_basis: {type: "string", description: "What that rests on."},
    initiator_stated_by: {type: "string", description: "Whose outlets say so: a side, `other` or `none`."},
    occasion_kind_1: {type: "string", description: "The occasion, first coding."},
    occasion_kind_2: {type: "string", description: "The occasion, second coding."},
    occasion_kind: {type: "string", description: "What holds.", required: true, codes: codes.occasionKinds},
    affected_1: {type: "string", description: "The side to which something had happened, first coding."},
    affected_2: {type: "string", description: "The same, second coding."},
    affected: {type: "string", description: "What holds.", required: true},
    reason: {type: "string", description: "Why, where the codings differ."},
    confirmed: {
      type: "boolean",
      description: "Whether an editor has confirmed what was settled; empty where nothing had to be."
    }
  },
  primaryKey: ["record_id"],
  foreignKeys: [contact]
};

export const agreement: TableSchema<AgreementRow> = {
  title: "Agreement",
  description:
    "One row for each column that two readers coded, for calls and for messages: how far they agree. Neither saw the other’s codes. The messages were coded the second time from what the row itself says of them, so part of that agreement is built in.",
  columns: {
    column: {
      type: "string",
      description: "What was coded.",
      required: true,
      codes: {affected: "the side to which something had happened", occasion_kind: "the occasion"}
    },
    channel: {
      type: "string",
      description: "Of what.",
      required: true,
      codes: {call: codes.channels.call, message: codes.channels.message}
    },
    n: {type: "integer", description: "Rows that both coded.", required: true},
    agreed: {type: "integer", description: "Those on which they agree.", required: true},
    kappa: {
      type: "number",
      description: "Cohen’s kappa, the agreement beyond chance; empty where chance alone makes them agree."
    },
    n_single: {
      type: "integer",
      description: "Rows that one of them, or none, coded, or to which the first gave no code but `other`.",
      required: true
    }
  },
  primaryKey: ["column", "channel"],
  foreignKeys: []
};

export const journeys: TableSchema<JourneyRow> = {
  title: "Journeys",
  description: "One row for each journey: the meetings of one traveller in one city within four days.",
  columns: {
    journey_id: {type: "string", description: "The journey.", required: true},
    side: {type: "string", description: `The side that travelled (${SIDE}), \`both\` or \`unknown\`.`, required: true},
    host: {type: "string", description: `The side that was visited (${SIDE}).`},
    place: {type: "string", description: "The city."},
    start: {type: "date", description: "The first day it can have begun.", required: true},
    start_latest: {type: "date", description: "The last day it can have begun.", required: true},
    end: {type: "date", description: "The last day it can have lasted to.", required: true},
    travellers: {type: "list", description: "Who travelled.", required: true},
    contact_ids: {type: "list", description: "The meetings and visits it holds.", required: true},
    level: {type: "string", description: "The highest office that took part.", required: true, codes: codes.levels}
  },
  primaryKey: ["journey_id"],
  foreignKeys: []
};
