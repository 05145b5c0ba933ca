import type {Channel} from "../types.js";
import {frameOf} from "./codes.js";
import {expandPhrase} from "./expand-phrase.js";
import type {ChannelRule} from "./lexicon.js";
import type {LanguageRows} from "./lexicon-rows.js";

/** Where whom a verb acts on stands inside its phrase: "gave … a tour of". */
export const GAP = " … ";

/**
 * A row of `channels.csv` as the words to look for and the rule they stand for. Of a phrase with a gap these are the words
 * behind it; those before it open the rule. Throws an Error that names file and row where the frame is not known.
 */
export function channelRule(row: LanguageRows["channels"][number], file: string): {phrase: string; rule: ChannelRule} {
  const [, frame = row.frame, pronoun, suffix] =
    /^(.*?)(_him)?(?:_(planned|present|coming|retold|meant|unmade))?$/.exec(row.frame) ?? [];
  const at = row.phrase.indexOf(GAP);
  return {
    phrase: at < 0 ? row.phrase : row.phrase.slice(at + GAP.length),
    rule: {
      id: row.rule_id,
      channel: row.channel as Channel,
      frame: frameOf(frame, {file, rule: row.rule_id}),
      pronoun: pronoun !== undefined,
      planned: suffix === "planned" || suffix === "unmade",
      unmade: suffix === "unmade",
      present: suffix === "coming" ? "coming" : suffix === "present",
      meant: suffix === "meant",
      retold: suffix === "retold",
      openers: at < 0 ? null : new Set(expandPhrase(row.phrase.slice(0, at)).flatMap((words) => words.slice(-1)))
    }
  };
}
