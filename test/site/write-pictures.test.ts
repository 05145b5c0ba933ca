import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {writePictures} from "../../src/site/write-pictures.js";
import {contact} from "../story/explore/sample.js";
import {about} from "./about.js";
import {temporary} from "./temporary.js";

const step = {path: "step/first.html", slug: "first", heading: "The first", alt: "One mark."};
const picture = `<svg viewBox="0 0 600 420"><g class="scenery"><rect class="hatch" width="9" height="9"/></g></svg>`;
const pictured = {words: "Some words.", steps: [{...step, picture}], outlines: ""};

const size = (file: string): number[] => [readFileSync(file).readUInt32BE(16), readFileSync(file).readUInt32BE(20)];

test("the card and the icon are drawn, the same bytes every time", async () => {
  const [one, two] = [0, 1].map(() =>
    join(temporary({"site/data/contacts.json": JSON.stringify([contact("r:1")])}), "site")
  );
  if (one === undefined || two === undefined) throw new Error("no folder");
  const cards = await writePictures(one, about, pictured);
  const same = {width: 1200, height: 630};
  expect(cards.get("index.html")).toEqual({file: "card.png", ...same, alt: "A line. Some words."});
  expect(cards.get("step/first.html")).toEqual({file: "card-first.png", ...same, alt: "The first. One mark."});
  expect(size(join(one, "card.png"))).toEqual([1200, 630]);
  expect(size(join(one, "icon.png"))).toEqual([180, 180]);
  await writePictures(two, about, pictured);
  for (const file of ["card.png", "card-first.png", "icon.png"])
    expect(readFileSync(join(one, file)).equals(readFileSync(join(two, file)))).toBe(true);
});
