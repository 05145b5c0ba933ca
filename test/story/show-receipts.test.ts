import {afterEach, expect, test, vi} from "vitest";
import {showReceipts} from "../../src/story/show-receipts.js";
import {openPage} from "./browser.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

function open(load: () => Promise<Record<string, string>>, hash = "") {
  const page = openPage('<a id="mark" href="#c-x%40y">m</a>', {hash});
  vi.stubGlobal("location", {hash: ""});
  const create = page.document.createElement.bind(page.document);
  Object.assign(page.document, {
    createElement: (name: string) => {
      const made = create(name);
      if (name === "dialog")
        Object.assign(made, {
          showModal: () => made.setAttribute("open", ""),
          close: () => {
            made.removeAttribute("open");
            page.fire(made, "close");
          }
        });
      return made;
    }
  });
  showReceipts(page.document, load);
  return {
    ...page,
    mark: present(page.document.getElementById("mark")),
    dialog: present(page.document.querySelector("dialog"))
  };
}

test("a mark opens its receipt; closing gives the focus back", async () => {
  const load = vi.fn(async () => ({"x@y": "<h2>A called B</h2>"}));
  const {mark, dialog, fire, state} = open(load);
  expect(load).not.toHaveBeenCalled();
  expect(fire(mark, "click").defaultPrevented).toBe(true);
  await settled();
  expect(dialog.hasAttribute("open")).toBe(true);
  expect(dialog.getAttribute("aria-label")).toBe("A called B");
  fire(present(dialog.querySelector("button")), "click");
  expect(dialog.hasAttribute("open")).toBe(false);
  expect(state.focused).toBe(mark);
});

test("where receipts cannot be had, the link leads to the row", async () => {
  const {mark, dialog, fire} = open(() => Promise.reject(new Error("offline")));
  fire(mark, "click");
  await settled();
  expect(dialog.hasAttribute("open")).toBe(false);
  expect(location.hash).toBe("#c-x%40y");
});

test("an address that names a contact opens with its receipt", async () => {
  const {dialog} = open(async () => ({"x@y": "<h2>A</h2>"}), "#c-x@y");
  await settled();
  expect(dialog.hasAttribute("open")).toBe(true);
});

test("a link that is opened in a new tab is left to the browser", () => {
  const {mark, fire} = open(async () => ({}));
  expect(fire(mark, "click", {ctrlKey: true}).defaultPrevented).toBe(false);
});
