import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const {packages} = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};

test("the lock file knows the binaries of every system, so that npm ci works on all of them", () => {
  const missing = Object.entries(packages).flatMap(([from, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(from, name))
      .map((name) => `${from} → ${name}`)
  );
  expect(missing).toEqual([]);
});

test("what the project asks for is pinned to one version", () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({...manifest.dependencies, ...manifest.devDependencies}).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version)
  );
  expect(loose).toEqual([]);
});

/** Packages are found in the nearest node_modules above the one that asks. */
function isLocked(from: string, name: string): boolean {
  const parts = from.split("/node_modules/");
  return (
    [...parts, ""].some(
      (_, i) =>
        `${parts.slice(0, parts.length - i).join("/node_modules/")}/node_modules/${name}`.replace(/^\//, "") in packages
    ) || `node_modules/${name}` in packages
  );
}
