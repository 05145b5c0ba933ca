import {expect, test} from "vitest";
import {inlineStyle} from "../../src/site/inline-style.js";

test("the style sheet stands in the page, whatever signs it holds, and is not fetched", () => {
  const page = `<link rel="preload" as="style" href="./a.css">
<link rel="stylesheet" type="text/css" href="./a.css">
<link rel="icon" href="./i.svg">`;
  expect(inlineStyle(page, (address) => `p::before{content:"$& of ${address}"}\n`)).toBe(
    `<style>p::before{content:"$& of ./a.css"}</style>\n<link rel="icon" href="./i.svg">`
  );
});
