import {afterEach, beforeEach, expect, test, vi} from "vitest";
import type {Answer, Request} from "../../src/notebook/messages.js";
import {type Coder, Runner} from "../../src/notebook/runner.js";
import type {ArticleView} from "../../src/notebook/view.js";
import {sourceOf} from "../coder/reading.js";
import {book} from "./sample.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Workers that answer when they are told to. */
function bench() {
  const heard: string[] = [];
  const workers: (Coder & {asked: Request[]; ended: boolean; give: (answer: Answer) => void})[] = [];
  const start = (): Coder => {
    const asked: Request[] = [];
    const worker = {
      asked,
      ended: false,
      onmessage: null as Coder["onmessage"],
      onerror: null,
      postMessage: (request: Request) => asked.push(request),
      terminate: () => {
        worker.ended = true;
      },
      give: (answer: Answer) => worker.onmessage?.({data: answer} as MessageEvent<Answer>)
    };
    workers.push(worker);
    return worker;
  };
  const listener = {
    busy: (step: string | null) => heard.push(`busy ${step}`),
    coded: (view: ArticleView) => heard.push(`coded ${view.article.title}`),
    part: () => heard.push("part"),
    failed: (message: string) => heard.push(`failed ${message}`)
  };
  return {runner: new Runner(book, {start, listener}), workers, heard};
}

const view = (title: string) => ({article: {title}}) as ArticleView;
const source = sourceOf("x");

test("a text is coded by one worker, which was given the rules first", () => {
  const {runner, workers, heard} = bench();
  runner.code(source, []);
  const [worker] = workers;
  expect(worker?.asked.map(({kind}) => kind)).toEqual(["book", "code"]);
  worker?.give({kind: "step", run: 1, step: "clean"});
  worker?.give({kind: "view", run: 1, view: view("a")});
  expect(heard).toEqual(["busy begin", "busy clean", "busy null", "coded a"]);
});

test("what was asked for last is what comes; a run that was overtaken is never shown", () => {
  const {runner, workers, heard} = bench();
  runner.code(source, []);
  runner.code(source, []);
  runner.code(source, []);
  workers[0]?.give({kind: "view", run: 1, view: view("stale")});
  workers[0]?.give({kind: "view", run: 2, view: view("new")});
  vi.advanceTimersByTime(5000);
  expect(heard.filter((line) => line.startsWith("coded"))).toEqual(["coded new"]);
  expect(workers).toHaveLength(1);
});

test("a stale run that takes too long is cut short", () => {
  const {runner, workers} = bench();
  runner.code(source, []);
  runner.code(source, []);
  vi.advanceTimersByTime(1000);
  expect(workers.map(({ended}) => ended)).toEqual([true, false]);
  expect(workers[1]?.asked.map(({kind}) => kind)).toEqual(["book", "code"]);
});

test("cancelled, nothing comes; a fault is told; files come as asked", async () => {
  const {runner, workers, heard} = bench();
  runner.code(source, []);
  runner.cancel();
  expect(workers[0]?.ended).toBe(true);
  runner.code(source, []);
  workers[1]?.give({kind: "failed", run: 2, message: "no"});
  expect(heard.at(-1)).toBe("failed no");
  const file = runner.file("csv");
  workers[1]?.give({kind: "file", run: 2, file: new Blob(["a"])});
  expect(await (await file).text()).toBe("a");
});
