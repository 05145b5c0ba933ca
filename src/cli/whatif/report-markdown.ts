import type {TableChange} from "./compare-tables.js";
import {type Moved, movedClaims, nothingMoved} from "./what-moved.js";
import {cellText, changeText, countText, rowText} from "./words.js";

const MOST = 30;

/** What moved, as Markdown for a pull request: claims first, since readers are told them. */
export function markdownReport(moved: Moved): string {
  if (nothingMoved(moved)) return `Nothing moves against ${moved.from}.\n`;
  const {added, removed, changed} = movedClaims(moved);
  const claims = [
    ...changed.map(
      ({key, row, changes}) =>
        `- **${key}**: ${changes
          .filter(({column}) => column !== "text")
          .map(changeText)
          .join("; ")}. Now: ${cellText(row.text)}`
    ),
    ...added.map(({key, row}) => `- **${key}** is new: ${cellText(row.text)}`),
    ...removed.map(({key, row}) => `- **${key}** is gone; it said: ${cellText(row.text)}`)
  ];
  return [
    `### What moves against ${moved.from}`,
    ...(claims.length > 0 ? ["#### Claims", claims.join("\n")] : []),
    ...(moved.charts.length > 0 ? ["#### Charts", moved.charts.map(({slug}) => `- ${slug}`).join("\n")] : []),
    "#### Tables",
    moved.tables.map((change) => `- \`${change.table}\`: ${countText(change)}`).join("\n"),
    ...moved.tables
      .filter(({table}) => table === "contacts" || table === "mentions")
      .map((change) => rows(change, moved))
  ]
    .join("\n\n")
    .concat("\n");
}

function rows(change: TableChange, moved: Moved): string {
  const lines = [
    ...change.changed.map((row) => [row.key, row.changes.map(changeText).join("<br>"), quote(row, moved)]),
    ...change.added.map((row) => [row.key, `new: ${rowText(row)}`, quote(row, moved)]),
    ...change.removed.map((row) => [row.key, `gone: ${rowText(row)}`, quote(row, moved)])
  ];
  const more = lines.length - MOST;
  const table = [[change.table, "change", "sentence"], ["---", "---", "---"], ...lines.slice(0, MOST)];
  return table
    .map((cells) => `| ${cells.map((text) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ")).join(" | ")} |`)
    .join("\n")
    .concat(more > 0 ? `\n\n… and ${more} more.` : "");
}

function quote(row: Parameters<Moved["evidence"]>[0], moved: Moved): string {
  return moved
    .evidence(row)
    .map((evidence) => `“${evidence.quote}”`)
    .join(" ");
}
