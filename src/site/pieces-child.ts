import {pathToFileURL} from "node:url";
import {explain} from "./explain.js";

/** What PiecesMaker asks for: a function of the bundle, called with these arguments. */
export interface Order {
  bundle: string;
  call: string;
  args: unknown[];
}

export interface Answer {
  problem: string | null;
  given?: unknown;
}

// The other end of PiecesMaker: calls what it is told to call and answers with what that gives, or what went wrong.
process.on("message", ({bundle, call, args}: Order) => {
  import(pathToFileURL(bundle).href)
    .then((module: Record<string, (...args: unknown[]) => unknown>) => module[call]?.(...args))
    .then(
      (given) => process.send?.({problem: null, given} satisfies Answer),
      (error: unknown) => process.send?.({problem: explain(error)} satisfies Answer)
    );
});
process.on("disconnect", () => process.exit());
