import {isHuman, type Reading} from "../grammar/reading.js";
import type {Sentence} from "../text/segment.js";
import type {CodedContact, CodedStatement} from "../types.js";
import {type Source, spanOf} from "./evidence.js";

const SHORTEST = 25;

/** Quotations of the running text and who is said to have spoken them; null where the sentence does not tell. */
export function statementsOf(
  readings: readonly Reading[],
  sentences: readonly Sentence[],
  at: Source & {contacts: CodedContact[]}
): CodedStatement[] {
  const lead = at.contacts.find((contact) => contact.prominence === "lead") ?? null;
  const seen = new Set<number>();
  const statements: CodedStatement[] = [];
  for (const [i, {quotes}] of sentences.entries())
    for (const {start, end} of quotes) {
      if (seen.has(start) || end - start < SHORTEST) continue;
      seen.add(start);
      const reading = lastSentenceOf(sentences, readings, end) ?? readings[i];
      const speaker = reading ? speakerOf(reading) : null;
      const span = spanOf(at, start, end);
      statements.push({
        article_id: at.source.article_id,
        contact_id: lead?.contact_id ?? null,
        speaker: speaker?.name ?? null,
        person_id: speaker?.candidates.length === 1 ? (speaker.candidates[0]?.person_id ?? null) : null,
        start: span.start,
        end: span.end,
        quote: span.quote
      });
    }
  return statements;
}

function lastSentenceOf(
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  end: number
): Reading | undefined {
  const index = sentences.findIndex((s) => s.start < end && end <= s.end + 1);
  return index < 0 ? undefined : readings[index];
}

/** The first person of the sentence outside quotations whom no possessive claims. */
function speakerOf(reading: Reading) {
  for (const unit of reading.units) {
    if (!isHuman(unit) || unit.entity.possessive || unit.entity.reference === "his") continue;
    const member = reading.members.get(unit.entity)?.[0];
    if (member) return member;
  }
  return null;
}
