import {pathToFileURL} from "node:url";
import {explain} from "./explain.js";

// The other end of PiecesMaker: runs the bundle it is sent and answers with what moved, or what went wrong.
interface Order {
  bundle: string;
  dataDir: string;
  buildDir: string;
}

process.on("message", ({bundle, dataDir, buildDir}: Order) => {
  import(pathToFileURL(bundle).href)
    .then(({makePieces}) => makePieces(dataDir, buildDir))
    .then(
      (found?: {moved: string}) => process.send?.({problem: null, moved: found?.moved ?? ""}),
      (error: unknown) => process.send?.({problem: explain(error)})
    );
});
process.on("disconnect", () => process.exit());
