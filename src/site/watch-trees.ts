import {watch} from "node:fs";

/**
 * Calls `changed` with the paths that changed below `dirs`, together when they come together (an editor writes a file in
 * several steps).
 *
 * @returns ends the watch
 */
export function watchTrees(dirs: string[], changed: (paths: string[]) => void, {quiet = 40} = {}): () => void {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watchers = dirs.map((dir) =>
    watch(dir, {recursive: true}, (_, name) => {
      if (!name || ignored.test(name)) return;
      pending.add(`${dir}/${name.replaceAll("\\", "/")}`);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const paths = [...pending].sort();
        pending.clear();
        changed(paths);
      }, quiet);
    })
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

// What builds write, and what editors put beside a file for a moment.
const ignored = /(^|[\\/])(made|\.observablehq|\.[^\\/]*|[^\\/]*~|4913)([\\/]|$)|\.sw[a-z]$/;
