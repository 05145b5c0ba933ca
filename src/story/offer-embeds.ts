/** Widths an article's column may have. */
const widths = [320, 600, 900];

/** Brings the page for editors to life: a preview at three widths, buttons that copy, and a snippet that never changes. */
export function offerEmbeds(document: Document): void {
  for (const offer of document.querySelectorAll<HTMLElement>(".offer")) {
    for (const snippet of offer.querySelectorAll<HTMLElement>("pre.snippet")) {
      // Where the site does not know its own address, the reader's browser does.
      snippet.textContent = whole(snippet.textContent ?? "", document.baseURI);
      snippet.after(button(document, "Copy", (self) => copy(snippet.textContent ?? "", self)));
    }
    offer.append(
      button(document, "Copy frozen: picture and rows within it", async (self) => copy(await frozen(offer), self)),
      previewer(offer)
    );
  }
}

/** Root-relative addresses of a snippet, made whole. */
export const whole = (snippet: string, base: string): string =>
  snippet.replace(/(src|href)="\/(?!\/)/g, (_, name: string) => `${name}="${new URL("./", base).href}`);

function button(document: Document, words: string, act: (self: HTMLElement) => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", () => act(made));
  return made;
}

async function copy(text: string, self: HTMLElement): Promise<void> {
  const before = self.textContent;
  const done = await navigator.clipboard.writeText(text).then(
    () => "Copied",
    () => "Your browser does not let this page copy; select the text"
  );
  self.textContent = done;
  self.setAttribute("aria-live", "polite");
  setTimeout(() => {
    self.textContent = before;
  }, 2500);
}

/** A snippet that carries its picture and its rows, and asks only whether the data has changed since. */
async function frozen(offer: HTMLElement): Promise<string> {
  const {slug = "", version = ""} = offer.dataset;
  const address = new URL(`./embed/${slug}`, document.baseURI).href;
  const [svg, alt, csv] = await Promise.all(
    [".svg", ".alt.txt", ".csv"].map(async (ending) => (await fetch(address + ending)).text())
  );
  const picture = document.createElement("img");
  picture.src = `data:image/svg+xml;base64,${btoa(String.fromCharCode(...new TextEncoder().encode(svg)))}`;
  picture.alt = (alt ?? "").trim();
  picture.width = 600;
  const rows = document.createElement("details");
  rows.append(document.createElement("summary"), document.createElement("pre"));
  for (const [part, words] of [
    ["summary", `Data, version ${version}`],
    ["pre", csv ?? ""]
  ] as const)
    (rows.querySelector(part) as HTMLElement).textContent = words;
  return `<sourced-chart frozen data-version="${version}" src="${address}"><a href="${address}?v=${version}">${picture.outerHTML}</a>${rows.outerHTML}</sourced-chart>
<script type="module" src="${new URL("./embed/element.js", document.baseURI).href}"></script>`;
}

function previewer(offer: HTMLElement): HTMLElement {
  const room = document.createElement("div");
  room.className = "preview";
  const frame = document.createElement("iframe");
  frame.title = `Preview: ${offer.querySelector("h3")?.textContent ?? ""}`;
  frame.hidden = true;
  addEventListener("message", ({source, data}) => {
    if (source === frame.contentWindow && data?.type === "embed-size") frame.style.height = `${Number(data.height)}px`;
  });
  const dark = document.createElement("select");
  dark.setAttribute("aria-label", "Theme");
  for (const [value, words] of [
    ["auto", "as the reader’s system"],
    ["false", "light"],
    ["true", "dark"]
  ] as const)
    dark.add(new Option(words, value));
  const show = (width: number): void => {
    frame.hidden = false;
    frame.width = String(width);
    frame.src = `./embed/${offer.dataset.slug}?dark=${dark.value}`;
  };
  const choices = widths.map((width) => button(document, `Preview at ${width}`, () => show(width)));
  dark.addEventListener("change", () => frame.hidden || show(Number(frame.width)));
  room.append(...choices, dark, frame);
  return room;
}
