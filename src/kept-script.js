import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {Script} from "node:vm";
import {isMainThread, threadId} from "node:worker_threads";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What goes into every bundle beside the modules it is made of. */
const ALWAYS = ["package-lock.json", "src/bundled.js", "src/kept-script.js"];

/**
 * A program of the project as one script that is kept in `.build/`, with what the engine made of it: while none of the
 * files it was made of has changed, neither is made again. Several processes may start at once.
 *
 * @param {string} program The path of its first module.
 * @returns {Promise<{file: string, exports: any, keep: () => void}>} Where it lies and what it exports; `keep` keeps what the engine has compiled by now.
 */
export async function keptScript(program) {
  const file = join(root, ".build/cli", `${basename(program, ".ts")}.cjs`);
  const source = (isMainThread ? fresh(readOrNull(file)) : asItIs(file)) ?? (await written(program, file));
  const codeFile = `${file}.${process.version}`;
  // The engine itself sees whether code is of its kind; whether it is of this source is told by its first bytes.
  const key = source.slice(2, 2 + KEY);
  const code = readOrNull(codeFile);
  const known = code !== null && code.toString("latin1", 0, KEY) === key ? code.subarray(KEY) : undefined;
  const script = new Script(`(function(require,module,exports){${source}\n})`, {filename: file, cachedData: known});
  const module = {exports: {}};
  script.runInThisContext()(createRequire(program), module, module.exports);
  const keep = () => {
    if (known === undefined || script.cachedDataRejected)
      writeWhole(codeFile, Buffer.concat([Buffer.from(key, "latin1"), script.createCachedData()]));
  };
  return {file, exports: module.exports, keep};
}

const KEY = 64;

/**
 * What a thread runs: the main one, which runs it too, has looked at it a moment ago.
 *
 * @param {string} file
 */
function asItIs(file) {
  return readOrNull(file)?.toString("utf8") ?? null;
}

/**
 * A script as kept, `//KEY ["a file it is made of", …]` in its first line, or null where it is that no longer.
 *
 * @param {Buffer | null} bytes
 */
function fresh(bytes) {
  const source = bytes?.toString("utf8") ?? "";
  const [, key, files] = /^\/\/(\w{64}) (\[.*\])\n/.exec(source) ?? [];
  return key && files && keyOf(JSON.parse(files)) === key ? source : null;
}

/**
 * @param {string} program
 * @param {string} file
 */
async function written(program, file) {
  const {scriptOf} = await import("./bundled.js");
  const {text, inputs} = await scriptOf(program, root);
  const files = [...ALWAYS, ...inputs];
  const source = `//${keyOf(files)} ${JSON.stringify(files)}\n${text}`;
  writeWhole(file, source);
  return source;
}

/**
 * A hash of the files' contents; none where one of them is gone.
 *
 * @param {string[]} files
 */
function keyOf(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const bytes = readOrNull(join(root, file));
    if (bytes === null) return "";
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** @param {string} file */
function readOrNull(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * Puts a file in place whole, since others may read or write it at the same time.
 *
 * @param {string} file
 * @param {string | Buffer} content
 */
function writeWhole(file, content) {
  mkdirSync(dirname(file), {recursive: true});
  const part = join(dirname(file), `.${process.pid}-${threadId}-${basename(file)}`);
  writeFileSync(part, content);
  renameSync(part, file);
}
