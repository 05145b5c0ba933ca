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

export interface Answer {
  problem: string | null;
  given?: unknown;
  /** The part of the memory it may have that is in use, 0 to 1. */
  full?: number;
}

// Node has `gc` where PiecesMaker asks for it.
const work = whenNobodyWaits(() => void globalThis.gc?.());

// The other end of PiecesMaker: calls what it is told to call and answers with what that gives, or what went wrong.
process.on("message", ({module, call, args}: Order) => {
  work.begin();
  import(pathToFileURL(module).href)
    .then((loaded: Record<string, (...args: unknown[]) => unknown>) => loaded[call]?.(...args))
    .then(
      (given) => answer({problem: null, given}),
      (error: unknown) => answer({problem: explain(error)})
    )
    .finally(work.end);
});

function answer(words: Answer): void {
  const {used_heap_size: used, heap_size_limit: most} = getHeapStatistics();
  process.send?.({...words, full: used / most});
}

process.on("disconnect", () => process.exit());
