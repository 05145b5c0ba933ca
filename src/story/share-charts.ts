import {copyOut, whole} from "./copy-out.js";

/** Adds to the menus under charts what needs a script: buttons that copy. A menu gets its own when it is first opened. */
export function shareCharts(document: Document): void {
  // A toggle does not bubble.
  document.addEventListener(
    "toggle",
    ({target}) => {
      const menu = target as HTMLDetailsElement;
      if (menu.open && menu.matches(".share:not([data-ready])")) offerCopies(menu, document);
    },
    true
  );
}

function offerCopies(menu: HTMLDetailsElement, document: Document): void {
  menu.dataset.ready = "";
  const {slug = ""} = menu.dataset;
  const status = menu.appendChild(document.createElement("p"));
  status.setAttribute("role", "status");
  const say = (words: string): void => {
    status.textContent = words;
  };
  const address = new URL(menu.querySelector(".permalink")?.getAttribute("href") ?? "", document.baseURI).href;
  const citation = menu.querySelector(".citation")?.textContent ?? "";
  add("cite", "Copy citation", () => (citation.includes("://") ? citation : `${citation}, ${address}`));
  add("link", "Copy link", () => address);
  // Asked for now: by the time somebody presses, a browser wants the words at once.
  void embedCode(slug, document.baseURI).then((code) => code && add("embed", "Copy frame", () => code));

  function add(entry: string, words: string, give: () => string): void {
    const place = menu.querySelector(`[data-share="${entry}"]`);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.addEventListener("click", () => void copyOut(give()).then(say));
    place?.append(" ", button);
  }
}

/** The frame as the chart's oEmbed answer has it; null where there is none, as while one works. */
async function embedCode(slug: string, base: string): Promise<string | null> {
  const answer = await fetch(new URL(`./oembed/${slug}.json`, base)).catch(() => null);
  if (!answer?.ok) return null;
  const {html}: {html: string} = await answer.json();
  return whole(html, base);
}
