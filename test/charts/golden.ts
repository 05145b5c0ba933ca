import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** A picture in a form that only changes when the picture does: a tag a line, numbers to three decimals, ids counted. */
export function normalized(svg: string): string {
  const ids = new Map<string, string>();
  const counted = (id: string): string => {
    if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
    return ids.get(id) ?? id;
  };
  const stable = svg
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${counted(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${counted(id)})`)
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000));
  return `${indented(stable)}\n`;
}

function indented(svg: string): string {
  let depth = 0;
  return svg
    .replace(/></g, ">\n<")
    .split("\n")
    .map((line) => {
      if (line.startsWith("</")) --depth;
      const text = "  ".repeat(Math.max(0, depth)) + line;
      if (/^<[^/!][^>]*[^/]>$/.test(line) || (/^<[^/!]/.test(line) && !line.includes("</") && !line.endsWith("/>")))
        ++depth;
      return text;
    })
    .join("\n");
}

/**
 * Compares a picture with the one kept beside the tests. A difference is written next to it as `<name>-changed.svg`;
 * `UPDATE=1` takes the new picture as the right one.
 */
export function differs(name: string, svg: string): string | null {
  const file = join(import.meta.dirname, `${name}.svg`);
  const changed = join(import.meta.dirname, `${name}-changed.svg`);
  const now = normalized(svg);
  rmSync(changed, {force: true});
  if (process.env.UPDATE === "1") writeFileSync(file, now);
  if (existsSync(file) && readFileSync(file, "utf8") === now) return null;
  writeFileSync(changed, now);
  return `${name}.svg differs from ${name}-changed.svg; look at both, then run with UPDATE=1 to keep the new one`;
}
