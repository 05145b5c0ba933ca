import {isAbsolute, relative, sep} from "node:path";

/** A path as people read it: from the working folder if it lies inside, with forward slashes. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  const shown = inside === "" || inside.startsWith("..") || isAbsolute(inside) ? path : inside;
  return shown.split(sep).join("/");
}
