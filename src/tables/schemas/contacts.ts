import type {ContactRow, ParticipantRow} from "../rows.js";
import type {TableSchema} from "../schema.js";
import * as codes from "./codes.js";
import {dateBasis, dateColumns, SIDE, sourceUrl} from "./columns.js";

export const contacts: TableSchema<ContactRow> = {
  title: "Contacts",
  description: "One row for each contact between officials of the two sides, however many texts report it.",
  columns: {
    contact_id: {
      type: "string",
      description:
        "The id of its first mention, or `r:` and the `record_id` where no text reports it. It never changes its meaning.",
      required: true
    },
    also: {type: "list", description: "Ids the same contact has in other texts and on the record.", required: true},
    channel: {type: "string", description: "How they were in touch.", required: true, codes: codes.channels},
    status: {
      type: "string",
      description: "What became of it. Counts are of `occurred`.",
      required: true,
      codes: codes.statuses
    },
    ...dateColumns,
    date_basis: dateBasis,
    direction: {
      type: "string",
      description: `The side that called or wrote, of a meeting or visit the side that came (${SIDE}); \`both\` where they met in a third country, \`unknown\` where nobody says.`,
      required: true
    },
    initiator: {type: "string", description: `The side that called or wrote (${SIDE}). Calls and messages only.`},
    host: {type: "string", description: `The side in whose country they met (${SIDE}). Meetings and visits only.`},
    travelled: {type: "string", description: `The side that came (${SIDE}), or \`both\`. Meetings and visits only.`},
    invited_by: {type: "string", description: `The side that invited (${SIDE}).`},
    journey_id: {type: "string", description: "The journey it was part of, among `journeys`."},
    place: {type: "string", description: "The city."},
    country: {type: "string", description: `The country it took place in (${SIDE}).`},
    multilateral: {
      type: "boolean",
      description: "Whether a text says that officials of other countries took part.",
      required: true
    },
    level: {type: "string", description: "The highest office that took part.", required: true, codes: codes.levels},
    occasion: {type: "string", description: "What it was for, where a text says so."},
    occasion_kind: {type: "string", description: "The kind of occasion.", required: true, codes: codes.occasionKinds},
    affected: {
      type: "string",
      description: `The side to which the occasion had happened (${SIDE}), \`both\`, \`none\` or \`unknown\`.`,
      required: true
    },
    prominence: {
      type: "string",
      description: "`lead` if it is what any text is about; empty where no text reports it.",
      codes: codes.prominences
    },
    cameo: {type: "string", description: "The nearest CAMEO 1.1b3 code. A message has none.", codes: codes.cameoCodes},
    plover_mode: {type: "string", description: "The mode of the PLOVER event CONSULT.", codes: codes.ploverModes},
    provenance: {type: "string", description: "Where it is known from.", required: true, codes: codes.provenances},
    article_ids: {type: "list", description: "The texts that report it.", required: true},
    record_ids: {type: "list", description: "Rows of the public record on it.", required: true},
    reported_by: {
      type: "string",
      description: `Whose outlets report it, by the record: a side’s (${SIDE}), \`both\`, or \`other\` only.`
    },
    confidence: {
      type: "string",
      description: "How well the record supports it; empty where only texts do.",
      codes: codes.confidences
    },
    source_url: sourceUrl
  },
  primaryKey: ["contact_id"],
  foreignKeys: [{column: "journey_id", table: "journeys", key: "journey_id"}]
};

export const participants: TableSchema<ParticipantRow> = {
  title: "Participants",
  description:
    "One row for each person, or office whose holder is not named, in a contact. Where the days of a contact reach over a change of office a person has a row for each: count people, not rows.",
  columns: {
    participant_id: {type: "string", description: "`contact_id`, `/`, and a number.", required: true},
    contact_id: {type: "string", description: "The contact.", required: true},
    person_id: {
      type: "string",
      description: "The person; empty where the text names only an office, or someone not in `people`."
    },
    name: {type: "string", description: "The name in `people`, else as the text has it."},
    side: {type: "string", description: `The country whose official it is (${SIDE}).`, required: true},
    office_id: {type: "string", description: "The office at the time, if it is one of `offices`."},
    office: {type: "string", description: "Its name in `offices`, else as the text has it."},
    office_status: {type: "string", description: "In what way it was held.", codes: codes.officeStatuses},
    office_basis: {type: "string", description: "How office and status are known.", codes: codes.officeBases},
    certain: {
      type: "boolean",
      description:
        "Whether office and status hold on every day the contact may have had, by all that is known of tenures. Where `office_basis` is `stated` and this is no, text and tenures disagree.",
      required: true
    }
  },
  primaryKey: ["participant_id"],
  foreignKeys: [
    {column: "contact_id", table: "contacts", key: "contact_id"},
    {column: "person_id", table: "people", key: "person_id"},
    {column: "office_id", table: "offices", key: "office_id"}
  ]
};
