import {pathToFileURL} from "node:url";
import {explain} from "./explain.js";

// The other end of PiecesMaker: runs the bundle it is sent and answers with what went wrong, or null.
interface Order {
  bundle: string;
  dataDir: string;
  buildDir: string;
}

process.on("message", ({bundle, dataDir, buildDir}: Order) => {
  import(pathToFileURL(bundle).href)
    .then(({makePieces}) => makePieces(dataDir, buildDir))
    .then(
      () => process.send?.({problem: null}),
      (error: unknown) => process.send?.({problem: explain(error)})
    );
});
process.on("disconnect", () => process.exit());
