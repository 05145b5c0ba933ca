import {pathToFileURL} from "node:url";
import {explain} from "./explain.js";

/** What PiecesMaker asks for: a function of a module, called with these arguments. */
export interface Order {
  module: string;
  call: string;
  args: unknown[];
}

export interface Answer {
  problem: string | null;
  given?: unknown;
}

// The other end of PiecesMaker: calls what it is told to call and answers with what that gives, or what went wrong.
process.on("message", ({module, call, args}: Order) => {
  import(pathToFileURL(module).href)
    .then((loaded: Record<string, (...args: unknown[]) => unknown>) => loaded[call]?.(...args))
    .then(
      (given) => process.send?.({problem: null, given} satisfies Answer),
      (error: unknown) => process.send?.({problem: explain(error)} satisfies Answer)
    );
});
process.on("disconnect", () => process.exit());
