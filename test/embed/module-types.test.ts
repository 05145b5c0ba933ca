import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {moduleTypes} from "../../src/embed/module-types.js";

const source = readFileSync(join(import.meta.dirname, "../../src/embed/browser/chart-module.ts"), "utf8");

/** The members an interface has in a text, without comments. */
const members = (text: string, name: string): string[] => {
  const [, body = ""] = new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(text) ?? [];
  return Array.from(body.replace(/\/\*\*.*?\*\//g, "").matchAll(/^\s*(\w.*;)$/gm), ([, line = ""]) => line);
};

test("the types that are published are those the code has", () => {
  for (const name of ["RenderOptions", "Rendered"]) {
    expect(members(moduleTypes, name).length).toBeGreaterThan(1);
    expect(members(moduleTypes, name)).toEqual(members(source, name));
  }
});
