import {afterEach, expect, test, vi} from "vitest";
import {followMarks} from "../../src/story/follow-marks.js";
import {openPage} from "./browser.js";

afterEach(() => vi.unstubAllGlobals());

test("an address that names a passage gives it the focus", () => {
  const {document, state} = openPage('<mark id="m-a@1"></mark>', {hash: "#m-a@1"});
  followMarks(document);
  expect(state.focused?.id).toBe("m-a@1");
});

test("an address of anything else leaves the focus alone", () => {
  const {document, state} = openPage('<mark id="m-a@1"></mark>', {hash: "#last-call"});
  followMarks(document);
  expect(state.focused).toBeNull();
});

test("the window from which a passage is looked up closes", () => {
  const {document, fire} = openPage('<dialog open><a href="#m-a@1">x</a></dialog>');
  const close = vi.fn();
  Object.assign(document.querySelector("dialog") ?? {}, {close});
  followMarks(document);
  fire(document.querySelector("a") as Element, "click");
  expect(close).toHaveBeenCalledOnce();
});
