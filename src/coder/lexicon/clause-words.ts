import {fold} from "../text/fold.js";
import type {Language} from "./lexicon.js";

/** How a language joins clauses, as tests of folded text. */
export interface ClauseWords {
  /** Another clause begins in a stretch: "; ", ", when ", ", but ". */
  breaks: RegExp;
  /** What somebody says or what somebody did begins, with or without a comma: " that ", " when ". */
  told: RegExp;
  /** What somebody said begins straight behind a day: " that ", " said that ". */
  opensTold: RegExp;
  /** A plan was told of or made: " announced ", " agreed "; not " said, ". */
  planning: RegExp;
  /** The same, straight before a day. */
  planningOn: RegExp;
  /** Something else than who took part begins: " about ", " after ", " which ". */
  elsewhere: RegExp;
  /** What somebody did is to be told: " to discuss ", in text as written; not " to the minister ", " to B ". */
  purpose: RegExp;
  /** A relative clause begins: ", who ", ", to whom ". Global, to find the last one. */
  relative: RegExp;
  /** A relative clause tells of what had been before: ", who had ". */
  earlier: RegExp;
  /** What was by the way: "which X had ", " who ". */
  background: RegExp;
  /** "left on Sunday after meeting Y": the day stands before the word that the contact stands behind. */
  behindClock: RegExp;
  /** What stands between two days of one breath: " and ", " and in ". */
  twin: RegExp;
  /** The same, of two contacts whatever days they are: " and again ". */
  again: RegExp;
  /** A relative clause tells of what was spoken or written about: " about the bombs that went off ". */
  topic: RegExp;
  /** What was spoken of begins straight behind a day: " about the ", " of his ". */
  spokenOf: RegExp;
  /** Somebody's words within a relative clause, some of them already told: ", who said that the raid ". */
  quoted: RegExp;
  /** "between the vote of ": up to the day that a span begins with. */
  opensSpan: RegExp;
  /** " and the summit of ": from the one day of a span to the other. */
  joinsSpan: RegExp;
  /** "since the start of …": the day behind it is that of the start. Global. */
  since: RegExp | null;
  /** An aside that tells since when somebody is what he is: ", elected ", ", who was elected "; up to a day within it. */
  became: RegExp;
  /** What stands behind the day of such an aside up to its end: nothing, or what it came before or after. */
  asideEnds: RegExp;
}

const NEVER = "(?!)";
const compiled = new WeakMap<Language, ClauseWords>();

/** The clause words of a language: rows of `words.csv` of the classes about, again, agrees, clause, his, of, spoken_on, who, which, then, and, in, since, pluperfect, topic_of, became, clock, infinitive. */
export function clauseWords(language: Language): ClauseWords {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}

function compile(language: Language): ClauseWords {
  const any = (...classes: string[]) => choice(classes.flatMap((name) => language.words(name)));
  const since = language.words("since");
  return {
    breaks: new RegExp(`[;؛]|[,،] (?:(?:\\p{L}{1,4} )?(?:${any("who", "which")})|${any("clause", "then")})[ ']`, "u"),
    told: new RegExp(`[ '](?:${any("which", "that")})[ ']`, "u"),
    opensTold: new RegExp(`^,? (?:(?:${any("says")}) )?(?:${any("that")})[ ']`, "u"),
    planning: new RegExp(` (?:${any("says", "agrees")})(?= [^,])`, "u"),
    planningOn: new RegExp(` (?:${any("says", "agrees")})\\s*$`, "u"),
    elsewhere: new RegExp(`[ '](?:${any("topic_of", "clock", "who", "which", "that")})[ ']`, "u"),
    purpose: new RegExp(
      `[ '](?:${any("infinitive")}) (?!(?:${any("definite", "article", "him_or_his")}) )\\p{Ll}`,
      "u"
    ),
    relative: new RegExp(`[,،] (?:\\p{L}{1,4} )?(?:${any("who", "which")})[ ']`, "gu"),
    earlier: new RegExp(`[,،] (?:${any("who", "which")})(?: \\p{L}+){0,2} (?:${any("pluperfect")})[ ']`, "u"),
    background: new RegExp(`[ ',](?:${any("who", "pluperfect")})[ ']`, "u"),
    topic: new RegExp(
      `[ '](?:${any("topic_of")})(?: [\\p{L}\\p{N}'-]+){1,12}[,،]? (?:\\p{L}{1,4} )?(?:${any("who", "which")})(?: [\\p{L}\\p{N}'-]+){1,8} $`,
      "u"
    ),
    spokenOf: new RegExp(`^ (?:(?:${any("about")}) |(?:${any("of", "spoken_on")}) (?:${any("his")}) )`, "u"),
    quoted: new RegExp(
      `[,،] (?:${any("who")})(?:(?: \\p{L}+){0,2}? (?:${any("says")})|(?: \\p{L}+){1,4}? (?:${any("which", "that")}))(?: [^ ,،;؛]+){2,} $|[,،] (?:${any("says")})(?: [^ ,،;؛]+){0,12} (?:${any("which", "that", "who")})(?: [^ ,،;؛]+)+ $`,
      "u"
    ),
    behindClock: new RegExp(`^ (?:${any("clock")}) (?:\\p{L}+ ){0,2}$`, "u"),
    twin: new RegExp(`^ (?:${any("and")})(?: (?:${any("in")}))? $`, "u"),
    again: new RegExp(`^,?(?: (?:${any("and", "then")}))? (?:${any("again")}),?(?: (?:${any("in")}))? $`, "u"),
    opensSpan: new RegExp(`(?<!\\p{L})(?:${any("between")})(?! [^,]* (?:${any("and")}) )[ '][^,،;:.()–—]*$`, "u"),
    joinsSpan: new RegExp(`^(?: [^ ,،;:.()–—]+){0,6} (?:${any("and")})[ '][^,،;:.()–—]*$`, "u"),
    became: new RegExp(
      `(?:^|[,،(.\\n–—] ?)(?:(?:${any("who", "which")}) (?:\\p{L}+ ){1,2})?(?:${any("became")})[ '][^,،;:.()–—]{0,40}$`,
      "u"
    ),
    asideEnds: new RegExp(
      `^\\s*(?:$|[,،;.)–—]|(?:${any("clock", "in", "infinitive")})[ '][^,،;:.()–—]{0,60}[,،;.)–—])`,
      "u"
    ),
    since: since.length > 0 ? new RegExp(`(?<![\\p{L}])(?:${choice(since)})[ ']`, "gu") : null
  };
}

function choice(words: string[]): string {
  const escaped = words.map((word) => fold(word).replace(/[^\p{L}\p{N}\p{M} ]/gu, "\\$&"));
  return escaped.length > 0 ? escaped.sort((a, b) => b.length - a.length).join("|") : NEVER;
}

/** Where the last of a stretch's matches begins, or -1. */
export function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index;
  return last;
}
