import {expect, test} from "vitest";
import {moveFocus} from "../../../src/story/explore/move-focus.js";
import {openPage} from "./page.js";

function three() {
  const page = openPage();
  const items = ["a", "b", "c"].map((id) => Object.assign(page.document.createElement("button"), {id}));
  items[0]?.focus();
  return {...page, items};
}

test("arrows go one on and stop at the ends; one item alone can be reached by Tab", () => {
  const {items, focused} = three();
  expect(moveFocus(items, "ArrowLeft")?.id).toBe("a");
  expect(moveFocus(items, "ArrowRight")?.id).toBe("b");
  expect(moveFocus(items, "End")?.id).toBe("c");
  expect(moveFocus(items, "ArrowDown")?.id).toBe("c");
  expect(focused.current?.id).toBe("c");
  expect(items.map((item) => item.getAttribute("tabindex"))).toEqual(["-1", "-1", "0"]);
});

test("other keys are not followed", () => {
  expect(moveFocus(three().items, "a")).toBeNull();
});
