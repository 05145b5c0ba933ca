import {readFile} from "node:fs/promises";
import {expect, test} from "vitest";
import {inlineFonts, lettersOf} from "../../src/embed/inline-fonts.js";
import {writeRasterFonts} from "../../src/site/raster-fonts.js";
import {temporary} from "../site/temporary.js";

test("the letters are those that are drawn, once, and no others", () => {
  expect(lettersOf(`<svg a="xyz"><title>t</title><style>s</style><text>ba&amp;b</text><text>é</text></svg>`)).toBe(
    "&abé"
  );
});

test("a picture carries its letters as fonts within it, the same every time", async () => {
  const [file = ""] = await writeRasterFonts(temporary(), "abcdefghij");
  const face = {family: "Source Sans 3", weight: 400, font: await readFile(file)} as const;
  const rule = await inlineFonts("<svg><text>abc</text></svg>", [face]);
  expect(rule).toMatch(
    /^@font-face\{font-family:"Source Sans 3";font-weight:400;src:url\(data:font\/woff2;base64,d09GM/
  );
  expect(await inlineFonts("<svg><text>cba</text></svg>", [face])).toBe(rule);
  expect((await inlineFonts("<svg><text>abcdefghij</text></svg>", [face])).length).toBeGreaterThan(rule.length);
});
