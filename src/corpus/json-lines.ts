const SPACE = /\s/;

/**
 * The line on which each value of a JSON text begins, by its path: `sides[1].color.light`, or of a list `[3].value`. The
 * text must be JSON; the whole is the path "".
 */
export function jsonLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  const step = () => {
    if (text[at] === "\n") line += 1;
    at += 1;
  };
  const skip = (isOver: (char: string) => boolean) => {
    while (at < text.length && !isOver(text[at] ?? "")) step();
  };
  const toNext = () => skip((char) => !SPACE.test(char) && char !== "," && char !== ":");
  const string = () => {
    const start = at;
    step();
    skip((char) => {
      if (char === "\\") at += 1;
      return char === '"';
    });
    step();
    return JSON.parse(text.slice(start, at)) as string;
  };
  const value = (path: string) => {
    toNext();
    if (!lines.has(path)) lines.set(path, line);
    if (text[at] === "{") members(path);
    else if (text[at] === "[") items(path);
    else if (text[at] === '"') string();
    else skip((char) => /[\s,\]}]/.test(char));
  };
  const members = (path: string) => {
    for (step(), toNext(); text[at] === '"'; toNext()) {
      const key = path === "" ? "" : `${path}.`;
      const first = line;
      const name = `${key}${string()}`;
      lines.set(name, first);
      value(name);
    }
    step();
  };
  const items = (path: string) => {
    step();
    toNext();
    for (let i = 0; at < text.length && text[at] !== "]"; i++, toNext()) value(`${path}[${i}]`);
    step();
  };
  value("");
  return lines;
}

/** The line of a path, or of the nearest thing around it that is there. */
export function lineOfPath(lines: ReadonlyMap<string, number>, path: string): number | null {
  for (let inner = path; inner !== ""; inner = inner.replace(/(\.?[^.[\]]+|\[\d+\])$/, "")) {
    const line = lines.get(inner);
    if (line !== undefined) return line;
  }
  return lines.get("") ?? null;
}
