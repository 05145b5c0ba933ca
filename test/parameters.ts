import {relative} from "node:path";
import {buildSync} from "esbuild";

/** A function as written, and how many parameters it takes by their position. */
export interface ParameterList {
  /** From the root of the tree. */
  file: string;
  /** Empty for a function without one. */
  name: string;
  count: number;
}

/** Every list of parameters in TypeScript files, read from their code without its types. */
export function parameterLists(files: readonly string[], root: string): ParameterList[] {
  const {outputFiles} = buildSync({
    absWorkingDir: root,
    entryPoints: [...files],
    outbase: ".",
    outdir: "out",
    write: false
  });
  return outputFiles.flatMap(({path, text}) => {
    const file = relative(`${root}/out`, path).replaceAll("\\", "/").replace(/js$/, "ts");
    return listsIn(text).map((list) => ({file, ...list}));
  });
}

/** What stands in brackets before a body or an arrow, but for the conditions of statements. */
function listsIn(code: string): {name: string; count: number}[] {
  return Array.from(code.matchAll(/\)(?= (?:=>|\{))/g)).flatMap(({index: close}) => {
    const {open, count} = listBefore(code, close);
    const before = code.slice(Math.max(0, open - 80), open);
    if (/\b(if|for|while|switch|catch|with) $/.test(before)) return [];
    return [{name: /(\w*)(?: = (?:async )?)?$/.exec(before)?.[1] ?? "", count}];
  });
}

function listBefore(code: string, close: number): {open: number; count: number} {
  let [depth, commas, open] = [0, 0, close];
  do {
    const letter = code[open] ?? "";
    if (")]}".includes(letter)) ++depth;
    else if ("([{".includes(letter)) --depth;
    else if (letter === "," && depth === 1) ++commas;
    --open;
  } while (depth > 0 && open >= 0);
  const inside = code.slice(open + 2, close).trim();
  return {open: open + 1, count: inside === "" ? 0 : commas + 1};
}
