import {createHash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import {readText} from "./read-text.js";

/** A file as it was last read. */
interface Read {
  stamp: string;
  text: string;
  /** SHA-256 of its bytes, in hexadecimal digits; made when it is first asked for. */
  sha256: string | null;
}

const known = new Map<string, Read>();

/** A file's text as `readText` gives it. A process that lives on does not read again what nobody has written since. */
export function readTextOnce(path: string): string {
  return current(path).text;
}

/** SHA-256 of the bytes of a file as it was last read, in hexadecimal digits. */
export function checksumOf(path: string): string {
  const read = known.get(path) ?? current(path);
  read.sha256 ??= createHash("sha256").update(readFileSync(path)).digest("hex");
  return read.sha256;
}

function current(path: string): Read {
  const stamp = stampOf(path);
  const before = known.get(path);
  if (stamp !== null && before?.stamp === stamp) return before;
  known.delete(path);
  const read = {stamp: stamp ?? "", text: readText(path), sha256: null};
  if (stamp !== null) known.set(path, read);
  return read;
}

/** What changes whenever somebody writes the file; null where there is none. */
export function stampOf(path: string): string | null {
  const stat = statSync(path, {throwIfNoEntry: false, bigint: true});
  return stat === undefined ? null : `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}
