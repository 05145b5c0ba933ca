import {basename} from "node:path";
import {parentPort, Worker, workerData} from "node:worker_threads";
import {compileLexicon} from "../coder/lexicon/lexicon.js";
import type {LexiconRows} from "../coder/lexicon/lexicon-rows.js";
import {type CodedBatch, codeBatch} from "./code-batch.js";
import type {Batch} from "./code-inputs.js";

/** A coded batch; from another thread its lines come as bytes, which need no copy and are ready to be written. */
export type Printable = Omit<CodedBatch, "output"> & {output: string | Uint8Array};

export interface Settings {
  rows: LexiconRows;
  explain: boolean;
}

/** A thread that codes one batch after the other, with a lexicon of its own. */
export interface CodeThread {
  /** Batches it was given and has not coded yet. */
  open: () => number;
  run: (batch: Batch) => Promise<Printable>;
  close: () => Promise<unknown>;
}

interface Awaited {
  resolve: (coded: Printable) => void;
  reject: (error: Error) => void;
}

/** A thread that codes batches in the order they are given; what it throws ends every batch still open. */
export function codeThread(settings: Settings): CodeThread {
  const worker = begun(settings);
  const open: Awaited[] = [];
  worker.on("message", (coded: Printable) => open.shift()?.resolve(coded));
  worker.on("error", (error) => {
    for (const {reject} of open.splice(0)) reject(error);
  });
  return {
    open: () => open.length,
    run: (batch) =>
      new Promise((resolve, reject) => {
        open.push({resolve, reject});
        worker.postMessage(batch);
      }),
    close: () => worker.terminate()
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

/** Half the room for new objects that the script gives the main thread: two jobs then hold some 20 MB less. */
const LIMITS = {maxYoungGenerationSizeMb: 24};

/** The program that runs in the main thread runs in the others too; where that is another, they are begun with the module. */
function begun(settings: Settings): Worker {
  const [, program = ""] = process.argv;
  return basename(program) === "code-start.js"
    ? new Worker(program, {workerData: settings, resourceLimits: LIMITS})
    : new Worker(readingModules(), {eval: true, workerData: settings, resourceLimits: LIMITS});
}

/** A thread reads TypeScript only once it has been told how, whatever runs the main one. */
function readingModules(): string {
  const [reader, module] = [import.meta.resolve("tsx/esm/api"), import.meta.url];
  return `import(${JSON.stringify(reader)}).then(({register}) => {
  register();
  return import(${JSON.stringify(module)});
}).then(({work}) => work())`;
}
