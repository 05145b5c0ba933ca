import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {blockText} from "../../src/corpus/block-text.js";

function textOf(html: string): string {
  return blockText(parseHTML(`<html><body>${html}</body></html>`).document.body);
}

test("a block is a line, however it is nested", () => {
  expect(textOf("<div><p>One <b>two</b></p><ul><li>three<li>four</ul></div>")).toBe("One two\nthree\nfour");
  expect(textOf("one<br>two")).toBe("one\ntwo");
});

test("white space is one space, but a hard one stays", () => {
  expect(textOf("<p>\n a \t b&nbsp;c\n</p>")).toBe("a b\u00a0c");
});

test("what is not read is left out", () => {
  expect(textOf("<p>a</p><script>b</script><style>c</style><!-- d --><button>e</button>")).toBe("a");
});
