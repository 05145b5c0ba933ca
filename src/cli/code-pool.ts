import {setImmediate} from "node:timers/promises";
import {compileLexicon} from "../coder/lexicon/lexicon.js";
import {codeBatch} from "./code-batch.js";
import type {Batch} from "./code-inputs.js";
import {type CodeThread, codeThread, type Printable, type Settings} from "./code-thread.js";

export interface CodePool {
  run: (batch: Batch) => Promise<Printable>;
  /** Codes in this thread what no other has taken yet. To be called when there is nothing else to do here. */
  help: () => void;
  close: () => Promise<void>;
}

interface Job {
  batch: Batch;
  resolve: (coded: Promise<Printable>) => void;
}

/** Batches a thread is given at once, so that it has the next at hand while this one is busy coding. */
const AHEAD = 2;

/** This thread and `jobs - 1` others, which code batches side by side, each with a lexicon of its own. */
export function codePool(jobs: number, settings: Settings): CodePool {
  const threads = Array.from({length: jobs - 1}, () => codeThread(settings));
  const lexicon = compileLexicon(settings.rows);
  const codeHere = async (batch: Batch): Promise<Printable> => codeBatch(batch, lexicon, settings);
  const waiting: Job[] = [];
  let helping = false;
  const handOut = () => {
    for (let thread = free(threads); thread && waiting.length > 0; thread = free(threads)) {
      const {batch, resolve} = waiting.shift() as Job;
      const coded = thread.run(batch);
      resolve(coded);
      coded.then(handOut, () => undefined);
    }
  };
  const help = async () => {
    if (helping) return;
    helping = true;
    // Between two batches the others are heard.
    for (; waiting.length > 0; await setImmediate()) {
      const {batch, resolve} = waiting.shift() as Job;
      resolve(codeHere(batch));
    }
    helping = false;
  };
  return {
    run: (batch) =>
      new Promise((resolve) => {
        waiting.push({batch, resolve});
        handOut();
      }),
    help,
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    }
  };
}

/** The thread that has least to do, if it can be given more. */
function free(threads: readonly CodeThread[]): CodeThread | null {
  let best: CodeThread | null = null;
  for (const thread of threads) if (thread.open() < (best?.open() ?? AHEAD)) best = thread;
  return best;
}
