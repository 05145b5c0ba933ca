import {pathToFileURL} from "node:url";
import {getHeapStatistics} from "node:v8";
import {explain} from "./explain.js";
import {whenNobodyWaits} from "./when-nobody-waits.js";

/** What PiecesMaker asks for: a function of a module, called with these arguments. */
export interface Order {
  module: string;
  call: string;
  args: unknown[];
}

/** Whatever goes on may be left where it can be: something else comes first. */
export type Stop = "stop";

export interface Answer {
  /** Null also of what was stopped. */
  problem: string | null;
  given?: unknown;
  /** The part of the memory it may have that is in use, 0 to 1. */
  full?: number;
}

// Node has `gc` where PiecesMaker asks for it.
const work = whenNobodyWaits(() => void globalThis.gc?.());

let stop = new AbortController();

// The other end of PiecesMaker: calls what it is told to call and answers with what that gives, or what went wrong. Behind its
// arguments each call is given a signal that says when to stop.
process.on("message", (order: Order | Stop) => {
  if (order === "stop") stop.abort();
  else void carryOut(order);
});

function carryOut({module, call, args}: Order): Promise<void> {
  work.begin();
  stop = new AbortController();
  const {signal} = stop;
  return import(pathToFileURL(module).href)
    .then((loaded: Record<string, (...args: unknown[]) => unknown>) => loaded[call]?.(...args, signal))
    .then(
      (given) => answer({problem: null, given}),
      (error: unknown) => answer({problem: error === signal.reason ? null : explain(error)})
    )
    .finally(work.end);
}

function answer(words: Answer): void {
  const {used_heap_size: used, heap_size_limit: most} = getHeapStatistics();
  process.send?.({...words, full: used / most});
}

process.on("disconnect", () => process.exit());
