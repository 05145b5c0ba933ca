import {afterEach, expect, test, vi} from "vitest";
import {offerEmbeds} from "../../src/story/offer-embeds.js";
import {openPage} from "./browser.js";

afterEach(() => vi.unstubAllGlobals());

const page = `<div class="offers" data-language="en" data-first="2012" data-last="2013">
<section class="offer" data-slug="x"><h3>A chart</h3><p class="frozen">Frozen</p><pre class="snippet">&lt;iframe src="/embed/x">&lt;/iframe></pre></section></div>`;

test("each chart gets buttons that copy and a preview; an option changes every snippet", () => {
  const {document, fire} = openPage(page);
  Object.defineProperty(document, "baseURI", {value: "https://s.example/embeds"});
  vi.stubGlobal("addEventListener", () => undefined);
  offerEmbeds(document);
  const names = [...document.querySelectorAll("button")].map(({textContent}) => textContent);
  expect(names).toEqual(["Copy the frozen chart", "Copy", "Preview at 320", "Preview at 600", "Preview at 900"]);
  expect(document.querySelector(".frozen button")).not.toBeNull();
  const snippet = document.querySelector("pre");
  expect(snippet?.textContent).toBe('<iframe src="https://s.example/embed/x"></iframe>');
  const fields = document.querySelector("fieldset") as Element;
  Object.defineProperty(fields.querySelector("select"), "value", {value: "true"});
  fire(fields, "change");
  expect(snippet?.textContent).toContain("embed/x?dark=true");
});

test("a page without offers is left alone", () => {
  const {document} = openPage("<p></p>");
  offerEmbeds(document);
  expect(document.body.innerHTML).toBe("<p></p>");
});
