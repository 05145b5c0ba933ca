import {buildSite} from "./build-site.js";
import {runCommand} from "./explain.js";
import {folders} from "./folders.js";
import {listen, wantedPort} from "./ports.js";
import {serveTree} from "./serve.js";
import {summarize} from "./summarize.js";

await runCommand(async () => {
  const wanted = wantedPort(process.argv.slice(2));
  console.log("reading the texts and building the site…");
  console.log(summarize(await buildSite()));
  const server = serveTree(folders.dist);
  const port = await listen(server, wanted);
  if (port !== wanted) console.log(`port ${wanted} is taken; using ${port}`);
  console.log(`the story is at http://localhost:${port}/ (Ctrl-C ends this)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
});
