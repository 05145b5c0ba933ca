import {escapeMarkup} from "../charts/markup.js";
import type {Child} from "./tree.js";

const EMPTY = new Set(["br", "hr", "img", "input"]);

/** A tree as markup; whatever it says is escaped. */
export function toHtml(child: Child): string {
  if (!child) return "";
  if (typeof child === "string") return escapeMarkup(child);
  const {name, attributes, children} = child;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeMarkup(String(value))}"`))
    .join("");
  const open = `<${name}${written}>`;
  return EMPTY.has(name) ? open : `${open}${children.map(toHtml).join("")}</${name}>`;
}
