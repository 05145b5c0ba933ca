import {existsSync} from "node:fs";
import {join} from "node:path";
import {number, orNull, text, truth} from "./leaves.js";
import {loadJson} from "./load-json.js";
import {type Problem, stopOn} from "./problem.js";
import type {Shape} from "./shape.js";

/** What a claim was when an editor last accepted it. */
export interface Accepted {
  claim_id: string;
  text: string;
  value: number | null;
  holds: boolean;
}

export const ACCEPTED: Shape = {list: {keys: {claim_id: text, text, value: orNull(number), holds: truth}}};

/** `accepted.json`; null where nothing was ever accepted. Throws a `DataError` with every problem in it. */
export function readAccepted(dataDir: string): Accepted[] | null {
  const {accepted, problems} = loadAccepted(dataDir);
  stopOn(problems);
  return accepted;
}

/** The same with its problems. */
export function loadAccepted(dataDir: string): {accepted: Accepted[] | null; problems: Problem[]} {
  const path = join(dataDir, "accepted.json");
  if (!existsSync(path)) return {accepted: null, problems: []};
  const {value, problems} = loadJson<Accepted[]>(path, ACCEPTED);
  return {accepted: value, problems};
}
