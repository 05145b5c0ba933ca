import type {Line, Region} from "./page.js";

/** The last line of an embedded post: a dash, a name, a handle in brackets, and the day. */
const SIGNATURE = /^[—–-]\s*[^()]{0,60}\(@[A-Za-z0-9_]{1,30}\)/;
const REACH = 6;

/** Posts of strangers that a page embeds, from their first words to the signature with its date. */
export function findPosts(lines: Line[]): Region[] {
  const regions: Region[] = [];
  lines.forEach((line, i) => {
    if (SIGNATURE.test(line.text)) {
      regions.push({kind: "embedded", start: postStart(lines, i), end: line.end, rule: "page-post"});
    }
  });
  return regions;
}

/** A post starts at the hash tags a few lines above when there are any, else with the line above its signature. */
function postStart(lines: Line[], signature: number): number {
  const above = lines[signature - 1];
  if (!above) return lines[signature]?.start ?? 0;
  if (above.text.includes("#")) return above.start;
  for (let i = signature - 2; i >= Math.max(0, signature - REACH); --i) {
    const line = lines[i];
    const tag = line ? /(^|\s)#\p{L}/u.exec(line.text) : null;
    if (line && tag) return line.start + tag.index + (tag[1]?.length ?? 0);
  }
  return above.start;
}
