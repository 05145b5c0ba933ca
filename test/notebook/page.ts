import {vi} from "vitest";
import {openPage as openExplore} from "../story/explore/page.js";

/** A page outside a browser, with what the scripts of the notebook ask of one beside what those of the explorer do. */
export function openPage(options: {search?: string} = {}) {
  const page = openExplore(options);
  const window = page.document.defaultView as unknown as Record<string, {prototype: object}>;
  for (const name of ["HTMLTextAreaElement", "HTMLSelectElement"]) vi.stubGlobal(name, window[name]);
  Object.assign(window.HTMLElement?.prototype ?? {}, {scrollIntoView() {}});
  vi.stubGlobal("scrollY", 0);
  vi.stubGlobal("scrollTo", () => {});
  return page;
}
