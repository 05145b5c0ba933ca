import {escapeMarkup} from "../charts/markup.js";
import type {CorrectionRow} from "../tables/rows.js";
import type {About} from "./about.js";

/**
 * What has been corrected, the newest first, as an Atom feed. A feed must bear a time: it is that of the last correction,
 * and before there is one the last day the story covers, since no clock may enter a build.
 */
export function correctionsFeed(corrections: readonly CorrectionRow[], {dyad, site}: About, baseUrl: string): string {
  const newest = [...corrections].sort((a, b) =>
    a.date === b.date ? (a.correction_id < b.correction_id ? 1 : -1) : a.date < b.date ? 1 : -1
  );
  const address = `${baseUrl}/corrections.xml`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapeMarkup(address)}</id>
  <title>${escapeMarkup(`${dyad.title}: corrections`)}</title>
  <updated>${timeOf(newest[0]?.date ?? dyad.period.end ?? dyad.period.start)}</updated>
  <author><name>${escapeMarkup(site.byline)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(address)}"/>
  <link rel="alternate" type="text/html" href="${escapeMarkup(`${baseUrl}/`)}"/>
${newest.map((row) => entry(row, baseUrl)).join("")}</feed>
`;
}

function entry(
  {correction_id, date, action, contact_id, field, value, reason}: CorrectionRow,
  baseUrl: string
): string {
  const what =
    field === null ? `${action} ${contact_id}` : `${action} ${contact_id}: ${field} = ${value ?? "not known"}`;
  const link = `${baseUrl}/explore?contact=${encodeURIComponent(contact_id)}`;
  return `  <entry>
    <id>${escapeMarkup(`${baseUrl}/corrections.xml#${encodeURIComponent(correction_id)}`)}</id>
    <title>${escapeMarkup(what)}</title>
    <updated>${timeOf(date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>
    <summary>${escapeMarkup(reason)}</summary>
  </entry>
`;
}

const timeOf = (day: string): string => `${day.slice(0, 10)}T00:00:00Z`;
