import {basename} from "node:path";
import {parentPort, Worker, workerData} from "node:worker_threads";
import {compileLexicon} from "../coder/lexicon.js";
import type {LexiconRows} from "../coder/lexicon-rows.js";
import {type CodedBatch, codeBatch} from "./code-batch.js";
import type {Batch} from "./code-inputs.js";

/** A coded batch; from another thread its lines come as bytes, which need no copy and are ready to be written. */
export type Printable = Omit<CodedBatch, "output"> & {output: string | Uint8Array};

export interface CodePool {
  run: (batch: Batch) => Promise<Printable>;
  close: () => Promise<void>;
}

interface Settings {
  rows: LexiconRows;
  explain: boolean;
}

interface Job {
  batch: Batch;
  resolve: (coded: Printable) => void;
  reject: (error: Error) => void;
}

/** Threads that code batches side by side, each with a lexicon of its own. */
export function codePool(jobs: number, settings: Settings): CodePool {
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
    const worker = begun(settings);
    worker.on("message", (coded: Printable) => {
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

/** What such a thread does: codes the batches that the main one sends, until that ends it. */
export function work(): void {
  const {rows, explain} = workerData as Settings;
  const lexicon = compileLexicon(rows);
  const encoder = new TextEncoder();
  parentPort?.on("message", (batch: Batch) => {
    const coded = codeBatch(batch, lexicon, {explain});
    const output = encoder.encode(coded.output);
    parentPort?.postMessage({...coded, output}, [output.buffer]);
  });
}

/** The program that runs in the main thread runs in the others too; where that is another, they are begun with the module. */
function begun(settings: Settings): Worker {
  const [, program = ""] = process.argv;
  return basename(program) === "code-start.js"
    ? new Worker(program, {workerData: settings})
    : new Worker(readingModules(), {eval: true, workerData: settings});
}

/** A thread reads TypeScript only once it has been told how, whatever runs the main one. */
function readingModules(): string {
  const [reader, module] = [import.meta.resolve("tsx/esm/api"), import.meta.url];
  return `import(${JSON.stringify(reader)}).then(({register}) => {
  register();
  return import(${JSON.stringify(module)});
}).then(({work}) => work())`;
}
