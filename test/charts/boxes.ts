import {textWidth} from "../../src/charts/text-width.js";

export interface Box {
  what: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A line of text that runs into another, into a mark, or out of the picture. */
export function collisions(svg: Element): string[] {
  const [texts, marks] = [textBoxes(svg), markBoxes(svg)];
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(/[ ,]+/).map(Number);
  const page = {x1: -2, x2: width + 2, y1: -2, y2: height + 2};
  return texts.flatMap((text, i) => [
    ...texts.slice(i + 1).flatMap((other) => (overlap(text, other) ? [`“${text.what}” on “${other.what}”`] : [])),
    ...(marks.some((mark) => overlap(text, mark)) ? [`“${text.what}” on a mark`] : []),
    ...(within(text, page) ? [] : [`“${text.what}” out of the picture`])
  ]);
}

function textBoxes(svg: Element): Box[] {
  return Array.from(svg.querySelectorAll("text")).flatMap((text) => {
    const lines = Array.from(text.querySelectorAll("tspan")).filter((span) => span.getAttribute("x") !== null);
    return (lines.length === 0 ? [text] : lines).flatMap((line) => {
      const words = (line.textContent ?? "").trim();
      return words === "" ? [] : [textBox(line, words)];
    });
  });
}

function textBox(line: Element, words: string): Box {
  const size = Number.parseFloat(inherited(line, "font-size") ?? "13.5");
  const bold = Number(inherited(line, "font-weight") ?? 400) > 500 || /\bb\b/.test(inherited(line, "class") ?? "");
  const width = textWidth(words, size, bold);
  const [dx, dy] = offset(line);
  const x = Number(inherited(line, "x") ?? 0) + dx;
  const y = pixels(inherited(line, "y"), size) + dy + stepsDown(line, size);
  const anchor = inherited(line, "text-anchor") ?? "start";
  const x1 = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return {what: words, x1, x2: x1 + width, y1: y - 0.68 * size, y2: y};
}

/** A length in pixels or in the size of the letters. */
function pixels(value: string | null, size: number): number {
  return Number.parseFloat(value ?? "0") * (value?.endsWith("em") ? size : 1);
}

/** Lines without a place of their own stand below those before them. */
function stepsDown(line: Element, size: number): number {
  if (line.getAttribute("y") !== null) return pixels(line.getAttribute("dy"), size);
  const before = Array.from(line.parentElement?.children ?? []).filter(({tagName}) => tagName === line.tagName);
  const own = before.slice(0, before.indexOf(line) + 1);
  return (line.tagName.toLowerCase() === "tspan" ? own : [line]).reduce(
    (sum, one) => sum + pixels(one.getAttribute("dy"), size),
    0
  );
}

/** What can be pressed, or stands for a contact; a link that holds words is no mark of its own. */
function markBoxes(svg: Element): Box[] {
  const shapes = Array.from(svg.querySelectorAll("a path, a rect, a circle, [data-key], use"));
  return shapes
    .filter((shape) => shape.getAttribute("fill") !== "transparent" && !shape.closest("a")?.querySelector("text"))
    .map((shape) => {
      const [x, y] = offset(shape);
      const number = (name: string): number => Number(shape.getAttribute(name) ?? 0);
      if (shape.tagName.toLowerCase() === "rect") {
        const [left, top] = [x + number("x"), y + number("y")];
        return {what: "mark", x1: left, x2: left + number("width"), y1: top, y2: top + number("height")};
      }
      const r = radius(shape);
      const [cx, cy] = [x + number("x") + number("cx"), y + number("y") + number("cy")];
      return {what: "mark", x1: cx - r, x2: cx + r, y1: cy - r, y2: cy + r};
    });
}

/** Outlines of marks are drawn around 0,0; those of the story's steps have twice their radius in their name. */
function radius(shape: Element): number {
  const named = /-[a-z](\d+)/.exec(shape.getAttribute("href") ?? "");
  if (named) return Number(named[1]) / 2;
  const numbers = (shape.getAttribute("d") ?? shape.getAttribute("r") ?? "0").match(/-?[\d.]+/g) ?? [];
  return Math.max(0, ...numbers.map((value) => Math.abs(Number(value)))) * 0.9;
}

function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
    const style = new RegExp(`(?:^|;) *${name}: *([^;]+)`).exec(at.getAttribute("style") ?? "");
    if (style) return style[1] ?? null;
  }
  return null;
}

function offset(element: Element): [number, number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const move = /translate\(([-\d.]+)[ ,]*([-\d.]*)\)/.exec(at.getAttribute("transform") ?? "");
    if (move === null) continue;
    [x, y] = [x + Number(move[1]), y + Number(move[2] || 0)];
  }
  return [x, y];
}

function overlap(a: Omit<Box, "what">, b: Omit<Box, "what">): boolean {
  const slack = 2;
  return a.x1 < b.x2 - slack && b.x1 < a.x2 - slack && a.y1 < b.y2 - slack && b.y1 < a.y2 - slack;
}

function within(box: Box, page: Omit<Box, "what">): boolean {
  return box.x1 >= page.x1 && box.x2 <= page.x2 && box.y1 >= page.y1 && box.y2 <= page.y2;
}
