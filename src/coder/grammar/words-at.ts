import type {Tokens} from "../text/tokens.js";

/** Words of the longest phrase that is looked for. */
const LONGEST = 4;

/** Whether one of `phrases` stands among the words `from`–`to`. */
export function saysAmong(
  {form}: Pick<Tokens, "form">,
  phrases: ReadonlySet<string>,
  {from, to}: {from: number; to: number}
): boolean {
  if (phrases.size === 0) return false;
  for (let at = from + 1; at <= to; ++at) if (endsAt(form, phrases, {from, at})) return true;
  return false;
}

/** Whether one of `phrases` ends straight before word `at`. */
export function endsBefore({form}: Pick<Tokens, "form">, phrases: ReadonlySet<string>, at: number): boolean {
  return phrases.size > 0 && endsAt(form, phrases, {from: 0, at});
}

function endsAt(form: string[], phrases: ReadonlySet<string>, {from, at}: {from: number; at: number}): boolean {
  for (let begin = Math.max(from, at - LONGEST); begin < at; ++begin)
    if (phrases.has(form.slice(begin, at).join(" "))) return true;
  return false;
}
