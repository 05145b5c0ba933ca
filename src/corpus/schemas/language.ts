import type {Schema} from "../schema.js";

// Which frames, cues, classes of words and kinds of dates there are is the grammar's to say, so they are only ids here.
const rule_id = {type: "id", key: true} as const;
const phrase = {type: "string", required: true} as const;
const note = {type: "string"} as const;

/** Words that report a contact, and how they stand to the people around them. */
const channels = {
  rule_id,
  phrase,
  channel: {type: "code", required: true, codes: ["call", "video_call", "meeting", "visit", "message"]},
  frame: {type: "id", required: true},
  note
} as const satisfies Schema;

/** Words for offices. */
const roles = {
  phrase: {...phrase, key: true},
  role: {type: "id", required: true},
  status: {type: "code", codes: ["elect", "acting", "former"]},
  level: {type: "code", codes: ["leader", "minister", "official"]},
  plural: {type: "boolean"}
} as const satisfies Schema;

/** Words for countries, of every country whose people may stand beside the two sides'. */
const countries = {
  country: {type: "id", key: true},
  names: {type: "list", required: true},
  demonyms: {type: "list"}
} as const satisfies Schema;

const titles = {
  phrase: {...phrase, key: true},
  status: {type: "code", codes: ["elect", "acting", "former", "leading"]}
} as const satisfies Schema;

const words = {phrase: {...phrase, key: true}, class: {type: "id", required: true}} as const satisfies Schema;

/** Words that say a contact did not happen, may happen or will. */
const status = {
  rule_id,
  phrase,
  cue: {type: "id", required: true},
  note
} as const satisfies Schema;

const initiators = {
  rule_id,
  phrase,
  frame: {type: "id", required: true},
  note
} as const satisfies Schema;

const occasions = {
  rule_id,
  phrase,
  occasion: {type: "string", required: true},
  kind: {
    type: "code",
    required: true,
    codes: ["change", "harm", "victory", "feast", "condolence", "invitation", "visit", "routine", "unknown"]
  },
  affects: {type: "code", required: true, codes: ["congratulated", "condoled", "both", "none", "unknown"]}
} as const satisfies Schema;

const topics = {rule_id, phrase, topic: {type: "string", required: true}} as const satisfies Schema;

/** Words that name a dated event. */
const events = {
  rule_id,
  phrase,
  event_id: {type: "id", required: true, references: "events.event_id"},
  note
} as const satisfies Schema;

/** Words of what is no contact, and why. */
const exclusions = {
  rule_id,
  phrase,
  reason: {
    type: "code",
    required: true,
    codes: [
      "invited",
      "refused",
      "denied",
      "hypothetical",
      "rumoured",
      "other_pair",
      "one_side",
      "statement",
      "related_link",
      "other_sense",
      "not_contact"
    ]
  },
  note
} as const satisfies Schema;

/** Lines of the page that are not the article's. */
const boilerplate = {
  rule_id,
  kind: {
    type: "code",
    required: true,
    codes: ["boilerplate", "claim", "embedded", "related", "headline", "dateline", "date_line", "byline"]
  },
  match: {type: "code", required: true, codes: ["starts"]},
  phrase,
  note
} as const satisfies Schema;

/** Expressions of time: words first, then the patterns they fill. */
const dates = {
  rule_id,
  phrase,
  kind: {type: "id", required: true},
  value: {type: "string"},
  guard: {type: "string"}
} as const satisfies Schema;

/** Tables in every `data/lexicon/<language>/`; a file with no schema here is read as it stands. */
export const languageTables: Readonly<Record<string, Schema>> = {
  channels,
  roles,
  countries,
  titles,
  words,
  status,
  initiators,
  occasions,
  topics,
  events,
  exclusions,
  boilerplate,
  dates
};
