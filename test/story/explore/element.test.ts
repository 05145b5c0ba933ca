import {expect, test} from "vitest";
import {element} from "../../../src/story/explore/element.js";
import {openPage} from "./page.js";

test("attributes that are null or false are left out, true has no value, words are words", () => {
  openPage();
  const made = element("a", {href: "?x", title: null, hidden: false, download: true}, ["<b>", element("i")]);
  expect([...made.attributes].map(({name, value}) => `${name}=${value}`).sort()).toEqual(["download=", "href=?x"]);
  expect(made.innerHTML).toBe("&lt;b&gt;<i></i>");
});
