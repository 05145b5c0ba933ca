import type {ClaimRow} from "../rows.js";

/** The claims for people to read, in Markdown: those that hold, those that hold only in what was found, those that fail. */
export function findings(claims: readonly ClaimRow[]): string {
  const sections = [
    {title: "Hold under every variant", own: claims.filter(({holds}) => holds)},
    {
      title: "Hold as the reports stand, not under every variant",
      own: claims.filter((claim) => !claim.holds && claim.holds_as_found)
    },
    {title: "Looked at, and fail", own: claims.filter(({holds_as_found}) => !holds_as_found)}
  ];
  return sections.map(({title, own}) => [`## ${title}`, "", ...own.map(section)].join("\n")).join("\n");
}

function section({
  claim_id,
  text,
  value,
  unit,
  n,
  unknowns,
  interval_low,
  interval_high,
  robustness
}: ClaimRow): string {
  const interval =
    interval_low === null && interval_high === null
      ? ""
      : `, interval ${interval_low ?? "open"} to ${interval_high ?? "open"}`;
  return [
    `### ${claim_id}`,
    "",
    text,
    "",
    `Value ${value ?? "not known"} (${unit})${interval}; *n* = ${n}; unknown ${unknowns}.`,
    "",
    ...robustness.map((line) => `- ${line}`),
    ""
  ].join("\n");
}
