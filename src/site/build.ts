import {buildSite} from "./build-site.js";
import {runCommand} from "./explain.js";

await runCommand(async () => {
  const {seconds, weights, texts, contacts} = await buildSite();
  console.log(`built dist/ in ${seconds.toFixed(1)} s: ${texts} texts, ${contacts} contacts`);
  for (const {surface, weight, limit} of weights)
    console.log(`${weight.toFixed(1).padStart(6)} of ${limit} kB  ${surface}`);
});
