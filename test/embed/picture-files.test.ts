import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {drawPicture, pictureFiles} from "../../src/embed/picture-files.js";
import {describedChart, publication, sample} from "./sample.js";

const css = readFileSync(join(import.meta.dirname, "../../src/style/tokens.css"), "utf8");
const input = {dyad: sample.dyad, css};

test("a picture leads home, and has either theme's colours in place of every token", () => {
  const {svg, light, dark} = drawPicture(describedChart("whose-event"), {...input, publication});
  expect(svg).toContain("var(--");
  expect(`${light}${dark}`).not.toContain("var(--");
  expect(light).not.toBe(dark);
  const placed = drawPicture(describedChart("the-line"), {
    ...input,
    publication: {...publication, baseUrl: "https://story.example"}
  });
  expect(placed.light).toContain('href="https://story.example/#');
});

test("its files carry the letters they are given", async () => {
  const picture = {
    slug: "a",
    svg: "",
    light: `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="3"><style></style></svg>`,
    dark: "<svg><style></style></svg>"
  };
  const files = await pictureFiles(picture, {fonts: "@font-face{}", files: []});
  expect(files.map(([path]) => path)).toEqual(["embed/a.svg", "embed/a-dark.svg", "embed/a.png", "embed/a-1200.png"]);
  expect(files[1]?.[1]).toBe("<svg><style>@font-face{}</style></svg>");
});
