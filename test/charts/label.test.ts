import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {catalog} from "../../src/charts/catalog.js";
import {columns, type Labels, label, pictureLabels} from "../../src/charts/label.js";
import {filled} from "../../src/corpus/schemas/strings.js";
import {blankDocument, dyad, emptyTables, labels, oneContact, recordTables, tables, textsOf} from "./sample.js";

test("placeholders are filled, and a count takes the form that goes with it", () => {
  const some = {a: "{n|text|texts} in {place}", numbers: "no|one|two", "column.who": "Who"};
  expect([0, 1, 2, 11].map((n) => label(some, "a", {n, place: "X"}))).toEqual([
    "no texts in X",
    "one text in X",
    "two texts in X",
    "11 texts in X"
  ]);
  expect(columns(some, "who")).toEqual(["Who"]);
  expect(() => label(some, "b")).toThrow('"b" has no words; write them in data/strings/en.csv');
});

test("a picture carries its own words and those all share, no others", () => {
  const some = {
    "a.title": "A",
    "a.picture.x": "{n|one|many}",
    "b.picture.x": "B",
    "picture.lane": "L",
    numbers: "no|one"
  };
  expect(Object.keys(pictureLabels(some, "a"))).toEqual(["a.picture.x", "picture.lane", "numbers"]);
  expect(Object.keys(pictureLabels(some, "b"))).toEqual(["b.picture.x", "picture.lane"]);
});

const code = readdirSync("src/charts", {recursive: true, encoding: "utf8"})
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join("src/charts", name), "utf8"))
  .join("\n");
/** What charts ask for: whole keys, and beginnings that an expression goes on from. */
const asked = [...code.matchAll(/["`]((?:[a-z-]+\.)+[\w-]*)(\$\{)?/g)];
const heads = [...code.matchAll(/columns\(labels, ([^)]*)\)/g)].flatMap(([, names = ""]) =>
  [...names.matchAll(/"([\w-]+)"/g)].map(([, name]) => `column.${name}`)
);
const whole = new Set([
  ...["numbers", "as-found-after", ...heads],
  ...catalog.map(({slug}) => `${slug}.picture.nothing`),
  ...asked.flatMap(([, key = "", open]) => (open ? [] : [key]))
]);
const begun = asked.flatMap(([, key = "", open]) => (open ? [key] : []));

test("every key of the list is asked for by a chart", () => {
  const isAsked = (key: string) => whole.has(key) || begun.some((beginning) => key.startsWith(beginning));
  expect(Object.keys(filled).filter((key) => !isAsked(key))).toEqual([]);
});

/** Texts that say of each placeholder by which key it was filled, and with what. */
const telling: Labels = Object.fromEntries(
  Object.entries(filled).map(([key, names]) => [
    key,
    `⟦${key}⟧${names
      .split(" ")
      .filter(Boolean)
      .map((name) => `⟦${key}·${name}={${name}}⟧`)
      .join("")}`
  ])
);

/** Everything that charts print of tables with these words. */
function printed(words: Labels): string {
  return catalog
    .flatMap((entry) =>
      [recordTables, tables, oneContact, emptyTables].flatMap((some) => {
        const rows = entry.rows(some, dyad, tables);
        const pictures = [328, 1152].map((width) =>
          textsOf(entry.draw(rows, {width, document: blankDocument(), labels: words, id: "p"})).join("")
        );
        const {columns: names} = entry.table(rows, words);
        return [
          entry.headline(rows, words),
          entry.counted(rows, words),
          entry.source(rows, words),
          entry.note(rows, words),
          ...names,
          ...pictures
        ];
      })
    )
    .join("\n");
}

test("every placeholder of the list is filled where its text is printed", () => {
  const text = printed(telling).replaceAll(/\n/g, "");
  const shown = new Set([...text.matchAll(/⟦([\w.-]+)·(\w+)=([^⟧]+)/g)].map(([, key, name]) => `${key} ${name}`));
  const seen = new Set([...text.matchAll(/⟦([\w.-]+)⟧/g)].map(([, key = ""]) => key));
  const never = [...seen].flatMap((key) =>
    (filled[key] ?? "")
      .split(" ")
      .filter((name) => name !== "" && !shown.has(`${key} ${name}`))
      .map((name) => `${key} ${name}`)
  );
  // What these tables give no reason to add.
  const rare =
    /^(as-found|contacts-by-year.note end|the-line.note undated|rate-by-leader.note more|\S+ found|themes.note none|who-meets-whom.note(-unknown)? )/;
  expect(never.filter((one) => !rare.test(one))).toEqual([]);
  expect(seen.size).toBeGreaterThan(150);
});

test("no chart prints a key or an empty brace", () => {
  expect(printed(labels)).not.toMatch(/[{}]|undefined/);
});
