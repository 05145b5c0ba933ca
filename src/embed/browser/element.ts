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
  #seen: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (this.#seen || this.#rendered) return;
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      this.#seen?.disconnect();
      this.hasAttribute("frozen") ? this.#compare() : this.#upgrade();
    }, early);
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.#seen = undefined;
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

  async #upgrade(): Promise<void> {
    try {
      const {render}: ChartModule = await import(`${this.#address}.js`);
      if (!this.isConnected || this.#rendered) return;
      const room = this.#room;
      this.#rendered = render(room, this.#options);
      this.shadowRoot?.querySelector("slot")?.setAttribute("hidden", "");
    } catch (error) {
      console.warn(
        `${this.#address}.js cannot be loaded, so the picture stays. Its server must send Access-Control-Allow-Origin, and this page's policy must allow scripts from it.`,
        error
      );
    }
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

/** What a chart's metadata says of its state. */
interface Told {
  chart: {version: string};
  corrections?: {date: string; reason: string}[];
}

if (!customElements.get("sourced-chart")) customElements.define("sourced-chart", SourcedChart);
