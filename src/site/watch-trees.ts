import {type FSWatcher, readdirSync, statSync, watch} from "node:fs";

/**
 * Calls `changed` with the paths that changed below `dirs`, together when they come together (an editor writes a file in
 * several steps). Each folder is watched by itself: a watch of a whole tree loses, on some systems, every file that an editor
 * puts in the place of the old one.
 *
 * @returns ends the watch
 */
export function watchTrees(dirs: string[], changed: (paths: string[]) => void, {quiet = 40} = {}): () => void {
  const pending = new Set<string>();
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...pending].sort();
      pending.clear();
      changed(paths);
    }, quiet);
  };
  const leave = (dir: string) => {
    for (const [path, watcher] of watchers) {
      if (path !== dir && !path.startsWith(`${dir}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const enter = (dir: string) => {
    const watcher = watch(dir, (event, name) => {
      if (!name || ignored.test(name)) return;
      const path = `${dir}/${name}`;
      const folder = isFolder(path);
      if (folder && event === "change") return;
      leave(path);
      if (folder) enter(path);
      note(path);
    });
    // A folder that is taken away ends its watch; the one above tells of it.
    watcher.on("error", () => leave(dir));
    watchers.set(dir, watcher);
    for (const entry of readdirSync(dir, {withFileTypes: true}))
      if (entry.isDirectory() && !ignored.test(entry.name)) enter(`${dir}/${entry.name}`);
  };
  for (const dir of dirs) enter(dir.replaceAll("\\", "/"));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

// What builds write, and what editors put beside a file for a moment.
const ignored = /^(made|\.observablehq|\..*|.*~|4913)$|\.sw[a-z]$/;
