import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";

/** A revision's whole tree, written out below `buildDir`. */
export interface Checkout {
  root: string;
  /** Seven digits of the commit and its subject. */
  name: string;
}

/**
 * Writes the tree of a revision into `buildDir/whatif/<commit>`, once; what was written for other commits goes.
 *
 * @throws that the folder is under no version control, or that there is no such revision
 */
export function checkOut(revision: string, {root, buildDir}: {root: string; buildDir: string}): Checkout {
  const git = (args: string[], env: NodeJS.ProcessEnv = {}): string => {
    const {status, stdout, stderr, error} = spawnSync("git", args, {
      cwd: root,
      encoding: "utf8",
      env: {...process.env, ...env}
    });
    if (status !== 0) throw new Error(error?.message ?? stderr.trim());
    return stdout.trim();
  };
  const commit = commitOf(revision, git);
  const parent = join(buildDir, "whatif");
  const target = join(parent, commit);
  if (!existsSync(target)) {
    mkdirSync(parent, {recursive: true});
    for (const other of readdirSync(parent)) rmSync(join(parent, other), {recursive: true, force: true});
    // An index of its own: what is staged in the working tree is nobody's business here.
    const index = {GIT_INDEX_FILE: join(parent, "index")};
    git(["read-tree", commit], index);
    git(["checkout-index", "--all", `--prefix=${target}.part/`], index);
    renameSync(`${target}.part`, target);
  }
  return {root: target, name: git(["log", "-1", "--format=%h %s", commit])};
}

function commitOf(revision: string, git: (args: string[]) => string): string {
  try {
    return git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  } catch {
    throw new Error(
      `there is no revision "${revision}" here; give a commit, a branch or a published folder with --base, e.g. --base dist/data`
    );
  }
}
