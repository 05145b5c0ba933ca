import type {Line, Region} from "./page.js";

/** The last line of an embedded post: a dash, a name, a handle in brackets, and the day. */
const SIGNATURE = /^[—–-]\s*[^()]{0,60}\(@[A-Za-z0-9_]{1,30}\)/;
/** The first line of a post that a page quotes with "> ". */
const QUOTED_ACCOUNT = /^>[^@\n]{0,60}@[A-Za-z0-9_]{1,30}/;
const REACH = 6;

/** Posts of strangers that a page embeds, from their first words to the signature with its date. */
export function findPosts(lines: Line[]): Region[] {
  const regions: Region[] = [];
  let free = 0;
  lines.forEach((line, i) => {
    const quoted = i >= free ? quotedEnd(lines, i) : i;
    if (quoted > i) {
      regions.push({kind: "embedded", start: line.start, end: lines[quoted - 1]?.end ?? line.end, rule: "page-post"});
      free = quoted;
    }
    if (i < free) return;
    if (!SIGNATURE.test(line.text)) return;
    regions.push({kind: "embedded", start: postStart(lines, i, free), end: line.end, rule: "page-post"});
    free = i + 1;
  });
  return regions;
}

/** One past the last line of a run of ">" lines that begins with an account's name; `i` itself where none begins there. */
function quotedEnd(lines: Line[], i: number): number {
  if (!QUOTED_ACCOUNT.test(lines[i]?.text ?? "")) return i;
  let end = i + 1;
  while (lines[end]?.text.startsWith(">")) end += 1;
  return end;
}

/** A post starts at the hash tags a few lines above when there are any, else with the line above its signature. */
function postStart(lines: Line[], signature: number, free: number): number {
  const above = signature > free ? lines[signature - 1] : undefined;
  if (!above) return lines[signature]?.start ?? 0;
  if (above.text.includes("#")) return above.start;
  for (let i = signature - 2; i >= Math.max(free, signature - REACH); --i) {
    const line = lines[i];
    const tag = line ? /(^|\s)#\p{L}/u.exec(line.text) : null;
    if (line && tag) return line.start + tag.index + (tag[1]?.length ?? 0);
  }
  return above.start;
}
