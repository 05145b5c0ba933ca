import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {escapeMarkup} from "../charts/markup.js";
import {fillPieces} from "./fill-pieces.js";
import {hasCells} from "./kept-pages.js";
import {leadHome} from "./lead-home.js";
import {readMade} from "./read-made.js";

/**
 * A page as Framework's preview renders it, with the pieces put where it left room for them, and a script that reloads it
 * after an edit. Pieces need no second rendering of the page this way. What is wrong stands on the page.
 */
export function livePage(html: string, {buildDir, version}: {buildDir: string; version: string}): string {
  const steps = [quietClient, addScript, putPieces, chooseSentences, fillFacts, leadHome, addProblem];
  return addReload(
    steps.reduce((page, step) => step(page, buildDir), html),
    version
  );
}

/** A page without cells needs nothing of Framework's client; one with cells is reloaded by us, not patched by its socket. */
function quietClient(html: string): string {
  return hasCells(html)
    ? html.replace(/\nopen\(\{hash: [^\n]*\}\);/, "")
    : html.replace(/<script type="module">\s*import [^<]*?_observablehq\/client\.js[\s\S]*?<\/script>/, "");
}

const addScript = (html: string): string =>
  html.replace("<!--main script-->", '<script type="module" src="/_scripts/main.js"></script>');

const putPieces = (html: string, buildDir: string): string =>
  fillPieces(html, buildDir, (folder, id) => box([unknown(folder, id, namesIn(join(buildDir, folder)))]));

/** A sentence that can no longer be said is struck out beside the softer one, with what broke it. */
function chooseSentences(html: string, buildDir: string): string {
  const broken = readMade(join(buildDir, "sentences.json")) as Record<string, {fault: string; soft: string | null}>;
  return html.replace(/<!--sentence (\S+?)-->([\s\S]*?)<!--\/sentence-->/g, (_, markup: string, said: string) => {
    const {fault, soft} = broken[decodeURIComponent(markup)] ?? {fault: null, soft: null};
    return fault === null
      ? said
      : `<del title="${escapeMarkup(fault)}">${said}</del> <ins>${escapeMarkup(soft ?? fault)}</ins>`;
  });
}

function fillFacts(html: string, buildDir: string): string {
  const facts = readMade(join(buildDir, "facts.json"));
  return html.replace(/\{\{fact ([\w.-]+)\}\}/g, (_, id: string) =>
    id in facts ? escapeMarkup(String(facts[id])) : escapeMarkup(`[${unknown("facts", id, Object.keys(facts))}]`)
  );
}

function addProblem(html: string, buildDir: string): string {
  const {lines} = readMade(join(buildDir, "problem.json"));
  return Array.isArray(lines) ? html.replace(/<main[^>]*>/, (main) => `${main}\n${box(lines.map(String))}`) : html;
}

/** A page that loads itself again after an edit. */
export const addReload = (html: string, version: string): string =>
  html.replace(
    "</body>",
    `<script>new EventSource("/_live?${version}").onmessage = () => location.reload();</script>
</body>`
  );

/** It stays in sight however far down the page one works. */
const box = (lines: string[]): string =>
  `<div class="problem" role="alert" style="position:sticky;top:0;z-index:9;max-height:50vh;overflow:auto;background:#fff;color:#000;margin:1em 0;border:3px solid;padding:1em;white-space:pre-wrap;overflow-wrap:anywhere;font:15px/1.5 monospace">${lines.map(escapeMarkup).join("\n")}</div>`;

const unknown = (kind: string, id: string, known: string[]): string =>
  `unknown: "${id}"; ${known.length ? `the ${kind} are ${known.sort().join(", ")}` : `there are no ${kind}`}`;

function namesIn(dir: string): string[] {
  return existsSync(dir) ? readdirSync(dir).map((file) => file.replace(/\.html$/, "")) : [];
}
