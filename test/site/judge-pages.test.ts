import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {brokenLine, judgePages} from "../../src/site/judge-pages.js";
import {temporary} from "./temporary.js";

const buildDir = (): string =>
  temporary({
    "claims.json": JSON.stringify({quiet: {holds: false, holds_as_found: false}}),
    "facts.json": JSON.stringify({n: "three"})
  });

test("what no page can say any more is told with page, line, reason and what stands there instead", () => {
  const pages = temporary({
    "a.md": 'x\n\n[It was quiet.]{claim=quiet soft="It may have been quiet."}',
    "b.md": "[Was it quiet?]{claim=quiet fails} [It was quiet]{claim=quiet}",
    "c.ts": "[It was quiet.]{claim=quiet}"
  });
  const dir = buildDir();
  expect(judgePages(pages, dir).map(brokenLine)).toEqual([
    'src/a.md:3: claim "quiet" does not hold under every variant; write as-found or fails: “It was quiet.”; the page says “It may have been quiet.” instead',
    'src/b.md:1: claim "quiet" does not hold under every variant; write as-found or fails: “It was quiet”; and there is no softer sentence to fall back on'
  ]);
  const kept = JSON.parse(readFileSync(join(dir, "sentences.json"), "utf8"));
  expect(kept['[It was quiet.]{claim=quiet soft="It may have been quiet."}'].soft).toBe("It may have been quiet.");
});

test("without pages nothing is broken", () => {
  expect(judgePages("/nowhere", buildDir())).toEqual([]);
});
