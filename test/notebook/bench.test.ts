import {expect, test, vi} from "vitest";
import {Answerer} from "../../src/notebook/answer.js";
import {Bench} from "../../src/notebook/bench.js";
import type {Request} from "../../src/notebook/messages.js";
import type {Shown} from "../../src/notebook/shown.js";
import {openPage} from "./page.js";
import {files} from "./sample.js";

/** A worker in this very thread. */
class Worker {
  onmessage: ((event: {data: unknown}) => void) | null = null;
  readonly #answerer = new Answerer((data) => this.onmessage?.({data}));
  #last: Promise<void> = Promise.resolve();
  postMessage(request: Request): void {
    this.#last = this.#last.then(() => this.#answerer.answer(request));
  }
  terminate(): void {}
}

test("the text that the address names is coded at once, who follows hears of it, and the address stays", async () => {
  const {pushed} = openPage({search: "?text=t"});
  vi.stubGlobal("Worker", Worker);
  const bench = new Bench({book: files.book, texts: files.texts, more: async () => files.more, coder: ""});
  const heard: Shown[] = [];
  const end = bench.follow((shown) => heard.push(shown));
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await vi.waitFor(() => expect(bench.rules.querySelector(".nb-now")?.textContent).toContain("call: "));
  expect(heard[0]?.view.counts.contacts).toBe(1);
  expect(bench.status.textContent).toContain("one contact, told in one mention");
  expect(bench.status.hasAttribute("aria-busy")).toBe(false);
  expect(pushed).toEqual([]);
  end();
});
