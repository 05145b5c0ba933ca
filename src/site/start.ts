import {parseArgs} from "node:util";
import {type Built, buildSite, explain} from "./build.js";
import {folders} from "./folders.js";
import {listen, serveTree} from "./serve.js";

/** What a build found, in the words `npm start` prints. */
export function summarize({texts, contacts, exclusions, warnings, seconds}: Omit<Built, "weights">): string {
  const found = [
    count(texts, "text"),
    count(contacts, "contact"),
    `${count(exclusions, "passage")} looked at and left out`
  ];
  const warned = warnings.length
    ? [`${count(warnings.length, "warning")}:`, ...warnings.map((line) => `  ${line}`)]
    : ["no warnings"];
  return [`${found.join(", ")}; built in ${seconds.toFixed(1)} s`, ...warned].join("\n");
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** The port asked for with `--port` (or PORT), else 3000. */
export function wantedPort(args: string[], env: NodeJS.ProcessEnv = process.env): number {
  const {values} = parseArgs({args, options: {port: {type: "string"}}});
  const text = values.port ?? env.PORT ?? "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`"${text}" is no port; give a number from 1 to 65535`);
  return port;
}

/** Says where the page is, and ends quietly on Ctrl-C. */
async function main(): Promise<void> {
  const wanted = wantedPort(process.argv.slice(2));
  console.log("reading the texts and building the site…");
  console.log(summarize(await buildSite()));
  const server = serveTree(folders.dist);
  const port = await listen(server, wanted);
  if (port !== wanted) console.log(`port ${wanted} is taken; using ${port}`);
  console.log(`the story is at http://localhost:${port}/ (Ctrl-C ends this)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

if (import.meta.filename === process.argv[1]) {
  await main().catch((error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
}
