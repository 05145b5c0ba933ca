import type {Rendered, RenderOptions} from "./chart.js";

type ChartModule = typeof import("./chart.js");

const OPTIONS = ["dark", "plain", "transparent", "time", "leader", "motion", "lang"] as const;

/** A chart comes to life before it is seen, so that nothing moves under a reader's eyes. */
const early = {rootMargin: "100% 0px"};

/**
 * `<sourced-chart src="…/embed/x">` around a linked picture. The picture stays until the live chart stands, and for good where
 * that cannot be had; with `frozen`, for good, and a line says when the data has changed since.
 */
class SourcedChart extends HTMLElement {
  #rendered: Rendered | undefined;
  #watch: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (this.#watch || this.#rendered) return;
    this.#when(true, early, () => (this.hasAttribute("frozen") ? this.#compare() : this.#upgrade()));
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#rendered?.destroy();
    this.#rendered = undefined;
    this.shadowRoot?.querySelector("slot")?.removeAttribute("hidden");
  }

  get #address(): string {
    return new URL(this.getAttribute("src") ?? "", document.baseURI).href.replace(/[?#].*$/, "");
  }

  get #options(): RenderOptions {
    return Object.fromEntries(
      OPTIONS.flatMap((name) => (this.hasAttribute(name) ? [[name, this.getAttribute(name) || "true"]] : []))
    );
  }

  get #room(): HTMLElement {
    const root = this.shadowRoot ?? this.attachShadow({mode: "open"});
    if (!root.firstChild) root.append(document.createElement("slot"), document.createElement("div"));
    return root.lastChild as HTMLElement;
  }

  /** Once the element is within a reader's view, widened by a margin, or once it has left it. */
  #when(within: boolean, margin: IntersectionObserverInit, act: () => void): void {
    this.#watch?.disconnect();
    this.#watch = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting !== within) return;
      this.#watch?.disconnect();
      act();
    }, margin);
    this.#watch.observe(this);
  }

  async #upgrade(): Promise<void> {
    try {
      const {render}: ChartModule = await import(`${this.#address}.js`);
      const show = (): void => this.#show(render);
      // Where words below are already being read, a chart of another height would push them: it waits to be touched or left.
      if (!pushesWords(this)) return show();
      for (const event of ["pointerenter", "focusin"]) this.addEventListener(event, show, {once: true});
      this.#when(false, {}, show);
    } catch (error) {
      console.warn(
        `${this.#address}.js cannot be loaded, so the picture stays. Its server must send Access-Control-Allow-Origin, and this page's policy must allow scripts from it.`,
        error
      );
    }
  }

  #show(render: ChartModule["render"]): void {
    if (!this.isConnected || this.#rendered) return;
    const room = this.#room;
    this.#rendered = render(room, this.#options);
    room.previousElementSibling?.setAttribute("hidden", "");
  }

  /** A frozen chart says when what it shows is no longer what the data says, and which corrections came after it. */
  async #compare(): Promise<void> {
    const {version, asOf = ""} = this.dataset;
    const told: Told | null = await fetch(`${this.#address}.metadata.json`).then(
      (answer) => answer.json(),
      () => null
    );
    if (version === undefined || !told?.chart || told.chart.version === version) return;
    const line = this.#room.appendChild(document.createElement("p"));
    line.setAttribute("part", "moved");
    const later = (told.corrections ?? []).filter(({date}) => date > asOf);
    line.append(
      "The data has changed since this was published. ",
      ...later.map(({date, reason}) => `Corrected on ${date}: ${reason} `)
    );
    const link = line.appendChild(document.createElement("a"));
    link.href = this.#address;
    link.textContent = "The chart as it is now";
  }
}

/** Whether a chart's picture is in view with something of the page under it. */
function pushesWords(chart: Element): boolean {
  const {left, width, top, bottom} = (chart.querySelector("img") ?? chart).getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight) return false;
  for (let y = bottom + 12; y < innerHeight; y += 24) {
    const under = document.elementFromPoint(left + width / 2, y);
    if (under && !under.contains(chart) && !chart.contains(under)) return true;
  }
  return false;
}

/** What a chart's metadata says of its state. */
interface Told {
  chart: {version: string};
  corrections?: {date: string; reason: string}[];
}

if (!customElements.get("sourced-chart")) customElements.define("sourced-chart", SourcedChart);
