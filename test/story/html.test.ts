import {expect, test} from "vitest";
import {html, raw} from "../../src/story/html.js";

test("what comes from a text never becomes markup", () => {
  expect(html`<p title="${'"x"'}">${"<script>alert('a') & b</script>"}</p>`.text).toBe(
    '<p title="&quot;x&quot;">&lt;script&gt;alert(&#39;a&#39;) &amp; b&lt;/script&gt;</p>'
  );
});

test("markup made here stays markup, lists are joined, nothing is nothing", () => {
  expect(html`${raw("<i>")}${[html`<b>${1}</b>`, "<"]}${null}${undefined}`.text).toBe("<i><b>1</b>&lt;");
});
