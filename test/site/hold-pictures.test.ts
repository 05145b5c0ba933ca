import {expect, test} from "vitest";
import {holdPictures} from "../../src/site/hold-pictures.js";

const pictures = `<div class="pictures"><svg class="wide"><path/></svg>\n<svg class="narrow"></svg></div><svg class="outlines"></svg>`;

test("each picture of a story that moves is held back by its width, and nothing else", () => {
  expect(holdPictures(`<div class="scrolly">${pictures}</div>`)).toBe(
    `<div class="scrolly"><div class="pictures"><noscript class="wide"><svg class="wide"><path/></svg></noscript>\n<noscript class="narrow"><svg class="narrow"></svg></noscript></div><svg class="outlines"></svg></div>`
  );
});

test("pictures that stand still are left where they are", () => {
  expect(holdPictures(pictures)).toBe(pictures);
});
