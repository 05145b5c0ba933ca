import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {emptyPage, emptyStory, type PageChange} from "../../../src/cli/new/empty-pages.js";

const change: PageChange = {
  swaps: [
    ["The Old Line", "The New Line"],
    ["five texts", "texts"],
    ["Norburg", "Geneva"]
  ],
  names: /Berg|Northland/,
  knows: (fact) => fact === "texts"
};

test("a story keeps its pictures, headings and links, and loses its prose", () => {
  const story = `---
title: The Old Line
---

# The Old Line

<p class="standfirst">Through Norburg.</p>

<div class="told">
<section class="step" id="five-texts">

## Five of Berg’s letters

She wrote. [It is so.]{claim=so}

::block step-five-texts

</section>
</div>

## What we do not know

Much.

<ul class="failures">
<li>This.</li>
</ul>

::block texts
`;
  expect(emptyStory(story, change)).toBe(`---
title: The New Line
---

# The New Line

<p class="standfirst">Say here, in two sentences, what this story is.</p>

<div class="told">
<section class="step" id="five-texts">

## Picture: texts

::block step-five-texts

</section>
</div>

## What we do not know

::block texts
`);
});

test("another page loses sentences with names or facts that are not the new story's", () => {
  const page = `# Method

<p class="standfirst">Calls to Norburg. The work of Berg.</p>

A program reads {{fact texts}} texts. Nobody searched before {{fact covered-from}}. Northland is left out.

It was Berg.

\`\`\`js
const Berg = 1;

  indented();
\`\`\`
`;
  expect(emptyPage(page, change)).toBe(`# Method

<p class="standfirst">Calls to Geneva.</p>

A program reads {{fact texts}} texts.

\`\`\`js
const Berg = 1;

  indented();
\`\`\`
`);
});

test("the pages as they are keep every picture and block", () => {
  const pieces = (text: string) => text.match(/^::.*$/gm) ?? [];
  for (const name of readdirSync("src").filter((file) => file.endsWith(".md"))) {
    const text = readFileSync(join("src", name), "utf8");
    const emptied = (name === "index.md" ? emptyStory : emptyPage)(text, change);
    expect(pieces(emptied), name).toEqual(pieces(text));
    expect(emptied, name).not.toContain("{claim=");
  }
});
