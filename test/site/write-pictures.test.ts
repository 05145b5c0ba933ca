import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {writePictures} from "../../src/site/write-pictures.js";
import {contact} from "../story/explore/sample.js";
import {about} from "./about.js";
import {temporary} from "./temporary.js";

const size = (file: string): number[] => [readFileSync(file).readUInt32BE(16), readFileSync(file).readUInt32BE(20)];

test("the card and the icon are drawn, the same bytes every time", async () => {
  const [one, two] = [0, 1].map(() =>
    join(temporary({"site/data/contacts.json": JSON.stringify([contact("r:1")])}), "site")
  );
  if (one === undefined || two === undefined) throw new Error("no folder");
  const card = await writePictures(one, about, "Some words.");
  expect(card).toEqual({file: "card.png", width: 1200, height: 630, alt: "A line. Some words."});
  expect(size(join(one, "card.png"))).toEqual([1200, 630]);
  expect(size(join(one, "icon.png"))).toEqual([180, 180]);
  await writePictures(two, about, "Some words.");
  for (const file of ["card.png", "icon.png"])
    expect(readFileSync(join(one, file)).equals(readFileSync(join(two, file)))).toBe(true);
});
