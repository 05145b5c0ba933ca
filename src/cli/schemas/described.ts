import type {Describe} from "../../corpus/json-schema.js";

/** What `data/README.md` says of each column and key, by the file its heading names. */
export function describedIn(readme: string): (path: string) => Describe {
  const sections = readme.split(/^#{2,3} /m).slice(1);
  const files = new Map(sections.map((section) => [section.slice(0, section.indexOf("\n")).trim(), rowsOf(section)]));
  return (path) => {
    const own = files.get(path);
    // Tables of any two countries have the columns of the language's own.
    const like = files.get(path.replace("any-pair/", ""));
    return (name) => own?.get(name) ?? like?.get(name);
  };
}

function rowsOf(section: string): Map<string, string> {
  const rows = section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm);
  return new Map(Array.from(rows, ([, name = "", words = ""]) => [name, words.replaceAll("`", "").trim()]));
}
