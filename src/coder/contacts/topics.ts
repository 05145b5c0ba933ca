import type {CodedContact, CodedTopic} from "../types.js";
import {type Source, spanOf} from "./evidence.js";
import type {ThemeHit} from "./themes.js";

/** The themes a text touches on, once each, at the place where it first does; they hang on its lead contact. */
export function topicsOf(themes: readonly ThemeHit[], at: Source & {contacts: CodedContact[]}): CodedTopic[] {
  const lead = at.contacts.find((contact) => contact.prominence === "lead") ?? null;
  const seen = new Set<string>();
  const topics: CodedTopic[] = [];
  for (const {theme, start, end} of themes) {
    if (theme.kind !== "topic" || seen.has(theme.topic)) continue;
    seen.add(theme.topic);
    const span = spanOf(at, start, end);
    topics.push({
      article_id: at.source.article_id,
      contact_id: lead?.contact_id ?? null,
      topic: theme.topic,
      start: span.start,
      end: span.end,
      quote: span.quote
    });
  }
  return topics;
}
