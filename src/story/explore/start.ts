import type {ExploreSetting, ExploreTables} from "./entries.js";
import {Explorer} from "./explorer.js";
import {makeFilters, readFilters} from "./filters.js";
import {listen} from "./listen.js";
import {ExploreView} from "./view.js";

/**
 * Brings the page to life in `place`, whose words for readers without scripts it replaces. What is shown follows the
 * address, and every choice becomes one: back and forward lead through what one has looked at.
 */
export function startExplore(place: HTMLElement, tables: ExploreTables, setting: ExploreSetting): void {
  const explorer = new Explorer(tables, setting, location.search);
  const form = makeFilters(explorer.choices);
  const view = new ExploreView(explorer, form);
  place.replaceChildren(view.root);
  place.removeAttribute("data-waiting");

  const go = (remember: "push" | "replace" | "none"): void => {
    const address = explorer.address || location.pathname;
    if (remember === "push" && explorer.address !== location.search) history.pushState(null, "", address);
    if (remember === "replace") history.replaceState(null, "", address);
    view.show();
  };
  listen(view, explorer, go);

  let typing = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({target}) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "q") return;
    follow(typing ? "replace" : "push");
    typing = true;
  });
  form.addEventListener("change", ({target}) => {
    typing = false;
    if (target instanceof HTMLInputElement && target.name === "q") return;
    follow("push");
  });
  const follow = (remember: "push" | "replace"): void => {
    const {state, wrong} = readFilters(form, explorer.state);
    explorer.notices = wrong.map((point) => `“${point}” is no year, month or day; write 2021, 2021-07 or 2021-07-05.`);
    explorer.set(state);
    go(remember);
  };
  addEventListener("popstate", () => {
    typing = false;
    explorer.read(location.search);
    go("none");
  });
  go("none");
  new ResizeObserver(() => view.resize()).observe(view.root);
}
