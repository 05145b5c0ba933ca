import {expect, test, vi} from "vitest";
import {Chooser, LONGEST, OWN} from "../../src/notebook/chooser.js";
import type {Source} from "../../src/notebook/messages.js";
import {openPage} from "./page.js";
import {files} from "./sample.js";

function open(first: string) {
  const page = openPage();
  const chosen = vi.fn<(source: Source, id: string) => void>();
  const chooser = new Chooser({book: () => files.book, texts: files.texts, first, chosen});
  const paste = (text: string) =>
    page.fire(chooser.root.querySelector("textarea"), "paste", {clipboardData: {getData: () => text}});
  return {...page, chosen, chooser, paste};
}

test("a text of the story is offered with its language", () => {
  const {chooser, chosen} = open("t");
  chooser.offer();
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({article_id: "t", language: "en"});
  expect(chooser.root.querySelector<HTMLElement>(".nb-own")?.hidden).toBe(true);
});

test("a long text that is pasted stays out of the field; one too long is refused with the way out", async () => {
  const {chooser, chosen, paste} = open(OWN);
  paste("He met him in the city. ".repeat(5000));
  await vi.waitFor(() => expect(chosen).toHaveBeenCalledOnce());
  expect(chosen.mock.calls[0]).toMatchObject([{article_id: "pasted", language: "en", published: null}, OWN]);
  expect(chooser.root.querySelector("textarea")?.placeholder).toContain("120,000 characters");
  paste("x ".repeat(LONGEST));
  await vi.waitFor(() => expect(chooser.root.textContent).toContain("npm run code"));
  expect(chosen).toHaveBeenCalledOnce();
});

test("a day that is none is told, and nothing is coded by it", () => {
  const {chooser, chosen} = open("t");
  const field = chooser.root.querySelector<HTMLInputElement>("input[name=published]");
  if (field) field.value = "yesterday";
  chooser.offer();
  expect(chosen).not.toHaveBeenCalled();
  expect(chooser.root.textContent).toContain("“yesterday” is no day");
});
