import type {Built} from "./build-site.js";

/** What a build found, in the words `npm start` prints. */
export function summarize({
  texts,
  contacts,
  exclusions,
  warnings,
  seconds
}: Pick<Built, "texts" | "contacts" | "exclusions" | "warnings" | "seconds">): string {
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
