import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {runPipeline} from "../pipeline.js";
import {runCommand} from "../site/explain.js";
import {readOptions} from "../site/read-options.js";
import {acceptedJson} from "../tables/claims/accepted.js";

// An editor's yes to the claims as they are: the build fails while they differ from what stands in the file.
await runCommand(async () => {
  const usage = "usage: npm run accept -- [--data DIR]";
  const {data: dataDir} = readOptions({options: {data: {type: "string", default: "data"}}}, usage).values;
  const {tables, changedClaims} = runPipeline({dataDir});
  writeFileSync(join(dataDir, "accepted.json"), acceptedJson(tables.claims));
  console.log(changedClaims.length === 0 ? "no claim has changed" : changedClaims.join("\n"));
});
