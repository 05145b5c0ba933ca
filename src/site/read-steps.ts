import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {StepRows} from "../charts/steps/rows.js";
import type {StepsInput} from "../embed/step-charts.js";
import {type Folders, projectDir} from "./folders.js";

/** The steps of the story as their embeds need them, from the pieces that were made and from the prose, which names them. */
export async function readSteps(at: Pick<Folders, "build" | "data">): Promise<StepsInput> {
  const read = (...path: string[]): Promise<string> => readFile(join(...path), "utf8");
  const prose = await read(at.data, "..", "src", "index.md").catch(() => "");
  return {
    rows: JSON.parse(await read(at.build, "rows", "steps.json")) as StepRows,
    titles: stepTitles(prose, JSON.parse(await read(at.build, "facts.json")) as Record<string, string>),
    css: await read(projectDir, "src", "style", "steps.css")
  };
}

/** What the prose calls each step: the first heading within the section that bears its name. */
export function stepTitles(prose: string, facts: Readonly<Record<string, string>>): Map<string, string> {
  const sections = prose.matchAll(/<section class="step" id="([\w-]+)">\s*##+ +(.+)/g);
  return new Map(
    Array.from(sections, ([, slug = "", title = ""]) => [
      slug,
      title.replace(/\{\{fact ([\w.-]+)\}\}/g, (_, id: string) => facts[id] ?? "").trim()
    ])
  );
}
