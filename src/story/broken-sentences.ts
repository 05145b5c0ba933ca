import {type Sentence, sentencesIn} from "./sentences.js";

/** What sentences rest on: the claims with their verdicts, and the facts there are. */
export interface Grounds {
  claims: Readonly<Record<string, {holds: boolean; holds_as_found: boolean}>>;
  facts: Readonly<Record<string, string>>;
}

/** A sentence that cannot be said, with the reason. */
export interface BrokenSentence extends Pick<Sentence, "markup" | "line"> {
  fault: string;
  /** What may stand in its place; null where nobody wrote that, or where the mark itself is wrong. */
  soft: string | null;
}

/** The sentences of a page that what is known no longer carries. */
export function brokenSentences(markdown: string, grounds: Grounds): BrokenSentence[] {
  return sentencesIn(markdown).flatMap((sentence) => {
    const {markup, line, soft} = sentence;
    const wrong = wrongMark(sentence, grounds);
    const fault = wrong ?? lostGround(sentence, grounds);
    return fault === null ? [] : [{markup, line, fault, soft: wrong === null ? soft : null}];
  });
}

/** A page's Markdown with its softer sentences wherever the others are broken. */
export function softened(markdown: string, grounds: Grounds): string {
  return brokenSentences(markdown, grounds).reduce(
    (page, {markup, soft}) => (soft === null ? page : page.replaceAll(markup, soft)),
    markdown
  );
}

/** What only the prose can mend, whatever the tables say. */
function wrongMark({claim, how, paragraph}: Sentence, {claims}: Grounds): string | null {
  if (claim === null) return null;
  if (!(claim in claims)) return `unknown claim "${claim}"; the claims are ${Object.keys(claims).join(", ")}`;
  if (!["holds", "as-found", "fails"].includes(how)) return `"${how}" says nothing of a claim; write as-found or fails`;
  return how === "as-found" && !/in the reports we found/i.test(paragraph)
    ? `claim "${claim}" is told as found; say “in the reports we found” in its paragraph`
    : null;
}

function lostGround({claim, how, words}: Sentence, {claims, facts}: Grounds): string | null {
  const {holds = false, holds_as_found = false} = claim === null ? {} : (claims[claim] ?? {});
  if (claim !== null && how === "fails" && holds_as_found) return `claim "${claim}" holds, but is told as failed`;
  if (claim !== null && how === "as-found" && !holds_as_found) return `claim "${claim}" fails`;
  if (claim !== null && how === "holds" && !holds)
    return `claim "${claim}" does not hold under every variant; write as-found or fails`;
  const lost = Array.from(words.matchAll(/\{\{fact ([\w.-]+)\}\}/g), ([, id]) => id ?? "").find((id) => !(id in facts));
  return lost === undefined ? null : `fact "${lost}" is not known`;
}
