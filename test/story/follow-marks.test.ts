import {expect, test} from "vitest";
import {followMarks} from "../../src/story/follow-marks.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

const body = `
  <figure id="a"><div class="wide"><a id="k-x@1" data-mention="x@1" href="#m-x@1">m</a></div>
    <div class="narrow"><a id="kn-x@1" data-mention="x@1" href="#m-x@1">m</a></div></figure>
  <figure id="b"><a id="b-x@1" data-mention="x@1" href="#m-x@1">m</a></figure>
  <mark id="m-x@1" tabindex="-1">words</mark>
  <a id="back" data-back="x@1" href="#k-x@1">Back</a>`;

test("the way back ends on the mark that is on screen", () => {
  const {document, state, fire} = openPage(body, {hidden: ".wide"});
  followMarks(document);
  const event = fire(present(document.getElementById("back")), "click");
  expect(event.defaultPrevented).toBe(true);
  expect([state.focused?.id, state.scrolled?.id, state.pushed]).toEqual(["kn-x@1", "kn-x@1", ["#kn-x@1"]]);
});

test("who came from another figure goes back to that one", () => {
  const {document, state, fire} = openPage(body);
  followMarks(document);
  fire(present(document.getElementById("b-x@1")), "click");
  fire(present(document.getElementById("back")), "click");
  expect(state.focused?.id).toBe("b-x@1");
});

test("an address with a passage puts the focus there, one with a mark on the mark", () => {
  const passage = openPage(body, {hash: "#m-x%401"});
  followMarks(passage.document);
  expect(passage.state.focused?.id).toBe("m-x@1");
  const mark = openPage(body, {hash: "#k-x@1", hidden: ".wide"});
  followMarks(mark.document);
  expect(mark.state.focused?.id).toBe("kn-x@1");
});

test("a way back without a mark on screen stays an ordinary link", () => {
  const {document, fire} = openPage(body, {hidden: "figure"});
  followMarks(document);
  expect(fire(present(document.getElementById("back")), "click").defaultPrevented).toBe(false);
});
