import {readAbout} from "./about.js";
import {buildSite} from "./build-site.js";
import {runCommand} from "./explain.js";
import {folders} from "./folders.js";
import {readOptions} from "./read-options.js";

await runCommand(async () => {
  const {values} = readOptions(
    {options: {strict: {type: "boolean", default: process.env.CI === "true"}}},
    "usage: npm run build -- [--strict]"
  );
  const {seconds, weights, texts, contacts, baseUrl} = await buildSite(values);
  console.log(`built dist/ in ${seconds.toFixed(1)} s: ${texts} texts, ${contacts} contacts`);
  for (const {surface, weight, limit} of weights)
    console.log(`${weight.toFixed(1).padStart(6)} of ${limit} kB  ${surface}`);
  if (baseUrl === null)
    console.log(
      "no base_url in data/site.json and no SITE_URL: canonical links, shared pictures, sitemap and feed are left out"
    );
  if (readAbout(folders.data).site.contact === null)
    console.log("no contact in data/site.json: “Report an error” leads to the page of methods instead of a letter");
});
