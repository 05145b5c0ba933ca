import {extname} from "node:path";
import {Worker} from "node:worker_threads";
import type {LexiconRows} from "../coder/lexicon-rows.js";
import type {CodedBatch} from "./code-batch.js";
import type {Batch} from "./code-inputs.js";

export interface CodePool {
  run: (batch: Batch) => Promise<CodedBatch>;
  close: () => Promise<void>;
}

interface Job {
  batch: Batch;
  resolve: (coded: CodedBatch) => void;
  reject: (error: Error) => void;
}

/** Threads that code batches side by side, each with a lexicon of its own. */
export function codePool(jobs: number, settings: {rows: LexiconRows; explain: boolean}): CodePool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const [worker, job] = [idle.shift() as Worker, waiting.shift() as Job];
      busy.set(worker, job);
      worker.postMessage(job.batch);
    }
  };
  const workers = Array.from({length: jobs}, () => {
    const worker = new Worker(START, {eval: true, workerData: settings});
    worker.on("message", (coded: CodedBatch) => {
      busy.get(worker)?.resolve(coded);
      busy.delete(worker);
      idle.push(worker);
      next();
    });
    worker.on("error", (error) => {
      busy.get(worker)?.reject(error);
      for (const job of waiting.splice(0)) job.reject(error);
    });
    idle.push(worker);
    return worker;
  });
  return {
    run: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({batch, resolve, reject});
        next();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  };
}

/** The worker stands beside this module, as it is written or, bundled, beside what this module became a part of. */
const WORKER = new URL(`./code-worker${extname(import.meta.url)}`, import.meta.url).href;
/** A thread reads TypeScript only once it has been told how, whatever runs the main one. */
const START = WORKER.endsWith(".ts")
  ? `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({register}) => {
  register();
  return import(${JSON.stringify(WORKER)});
})`
  : `import(${JSON.stringify(WORKER)})`;
