import {by} from "./compare.js";
import type {LexiconRows, ReadArticle, TabulateInput} from "./input.js";
import {MadeOf} from "./made-of.js";
import type {RuleRow} from "./rows.js";

/** The column of each lexicon file that says what its phrase stands for. */
const CODES: Readonly<Record<string, string>> = {
  channels: "channel",
  status: "cue",
  exclusions: "reason",
  occasions: "occasion",
  topics: "topic",
  events: "event_id",
  initiators: "frame",
  boilerplate: "kind",
  dates: "kind"
};

/** Every rule of the lexicon, and every other one that fired, with how often it did in these texts. */
export function ruleRows(coded: readonly ReadArticle[], lexicon: TabulateInput["lexicon"]): RuleRow[] {
  const fired = timesFired(coded);
  const files = [
    ...Object.entries(lexicon.tables).map(([file, rows]) => ruleFile(null, file, rows)),
    ...Object.entries(lexicon.languages).flatMap(([language, tables]) =>
      Object.entries(tables).map(([file, rows]) => ruleFile(language, file, rows))
    )
  ];
  const known = new Map(files.flat().map((rule) => [rule.rule_id, rule]));
  for (const rule_id of fired.keys())
    if (!known.has(rule_id)) known.set(rule_id, {rule_id, language: null, file: null, phrase: null, code: null});
  return [...known.values()]
    .map((rule) => ({...rule, n_fired: fired.get(rule.rule_id) ?? 0}))
    .sort(by((rule) => rule.rule_id));
}

type LexiconRule = Omit<RuleRow, "n_fired">;

function ruleFile(language: string | null, file: string, rows: LexiconRows): LexiconRule[] {
  return rows.flatMap((row) => {
    const rule_id = text(row.rule_id);
    return rule_id === null
      ? []
      : [{rule_id, language, file, phrase: text(row.phrase), code: text(row[CODES[file] ?? ""])}];
  });
}

function text(cell: unknown): string | null {
  return typeof cell === "string" && cell !== "" ? cell : null;
}

function timesFired(coded: readonly ReadArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of coded)
    for (const rule_id of rulesOf.of(article, [], () => usesIn(article)))
      counts.set(rule_id, (counts.get(rule_id) ?? 0) + 1);
  return counts;
}

const rulesOf = new MadeOf<string[]>();

function usesIn({contacts, exclusions, boilerplate}: ReadArticle): string[] {
  return [
    ...contacts.flatMap((contact) => contact.mentions.flatMap((mention) => mention.rules)),
    ...exclusions.map((exclusion) => exclusion.rule),
    ...boilerplate.map((stretch) => stretch.rule)
  ];
}
