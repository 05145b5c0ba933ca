import {existsSync} from "node:fs";
import {join} from "node:path";
import {loadAccepted} from "./accepted.js";
import {checkCorrections} from "./checks/corrections.js";
import {checkFiles} from "./checks/files.js";
import {loadTable} from "./csv.js";
import {loadDataTables} from "./data-tables.js";
import {loadDyad} from "./dyad.js";
import {checkLexicon} from "./lexicon.js";
import type {Problem} from "./problem.js";
import {checkReference} from "./reference.js";
import {knownValues} from "./references.js";
import {style} from "./schemas/style.js";
import {loadSite} from "./site.js";
import {loadSources} from "./sources.js";
import {loadStrings} from "./strings.js";

/** Every problem in a folder like `data/`, errors and warnings, file by file. Throws for none of them. */
export function checkData(dataDir: string): Problem[] {
  const {dyad, problems} = loadDyad(dataDir);
  const tables = loadDataTables(dataDir);
  const known = knownValues(tables, dyad);
  const {texts, problems: unread} = loadSources(dataDir);
  return [
    ...problems,
    ...loadSite(dataDir).problems,
    ...loadAccepted(dataDir).problems,
    ...styleProblems(dataDir),
    ...loadStrings(dataDir).problems,
    ...checkFiles(dataDir),
    ...unread,
    ...checkLexicon(tables, known),
    ...checkReference(tables, known),
    ...checkCorrections(
      tables,
      texts.map(({file}) => file.replace(/\.[^.]+$/, ""))
    )
  ];
}

/** A story need not have words of its own to mind. */
function styleProblems(dataDir: string): Problem[] {
  const path = join(dataDir, "style.csv");
  return existsSync(path) ? loadTable(path, style).problems : [];
}
