import {expect, test} from "vitest";
import {findMarkup} from "../../../src/coder/text/markup.js";

function marked(text: string): string[] {
  return findMarkup(text).map(({start, end}) => text.slice(start, end));
}

test.each([
  ["a <b>bold</b> word", ["<b>", "</b>"]],
  ['<p class="x">He said</p>', ['<p class="x">', "</p>"]],
  ["x <script>alert(1 < 2)</script> y", ["<script>alert(1 < 2)</script>"]],
  ["x <STYLE>p {}</style> y", ["<STYLE>p {}</style>"]],
  ["x <!-- <b> --> y", ["<!-- <b> -->"]],
  ["x <!DOCTYPE html> y", ["<!DOCTYPE html>"]],
  ["x <script>never closed", ["<script>"]]
])("%s", (text, expected) => {
  expect(marked(text)).toEqual(expected);
});

test.each(["1 < 2 and 3 > 2", "« < »", "a <- b", "x < y > z", "<never closed", "<!-- never closed"])(
  "%s is no markup",
  (text) => {
    expect(marked(text)).toEqual([]);
  }
);

test("regions neither overlap nor run past the text", () => {
  const text = "<a><b<c>></script><script>x</script><!---->";
  let last = 0;
  for (const {start, end} of findMarkup(text)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
});
