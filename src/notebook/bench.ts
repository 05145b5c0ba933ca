import {countOf} from "../charts/words/number-word.js";
import type {LexiconInput} from "../coder/lexicon/lexicon-input.js";
import {STEPS, type Step} from "../coder/read-article.js";
import {element} from "../story/explore/element.js";
import {saveFile} from "../story/explore/save-file.js";
import type {OfferedText} from "./book-files.js";
import {Changes} from "./changes.js";
import {Chooser, OWN} from "./chooser.js";
import type {Source} from "./messages.js";
import {oneByOne} from "./one-by-one.js";
import type {RuleBook} from "./rule-book.js";
import {RuleEditor} from "./rule-editor.js";
import {type Coder, Runner} from "./runner.js";
import {type SavedFormat, saveButtons} from "./save-buttons.js";
import type {Shown} from "./shown.js";
import {turnParts} from "./turn-parts.js";
import type {ArticleView, PartView} from "./view.js";

export interface BenchOptions {
  book: RuleBook;
  texts: readonly OfferedText[];
  /** Fetches the rules of the other languages when a text is in one of them. */
  more: () => Promise<LexiconInput["languages"]>;
  /** The address of the coder's script. */
  coder: string;
}

const PARAMETER = "text";

/** The notebook's one state: which text, by which rules, and what the coder made of it. */
export class Bench {
  readonly chooser: HTMLElement;
  readonly status: HTMLElement;
  readonly rules: HTMLElement;
  readonly saving: HTMLElement;
  readonly #options: BenchOptions;
  readonly #runner: Runner;
  readonly #editor: RuleEditor;
  readonly #changes: Changes;
  readonly #words = element("p", {class: "nb-words", role: "status"});
  readonly #progress = element("progress", {max: STEPS.length + 1, "aria-label": "How far the text is read"});
  readonly #stop = element("button", {type: "button", class: "plain"}, ["Stop"]);
  readonly #parts = element("nav", {class: "nb-parts", "aria-label": "Parts of the text"});
  readonly #notify = new Set<(shown: Shown) => void>();
  #book: RuleBook;
  #source: Source | null = null;
  #view: ArticleView | null = null;
  #before: {article: string; contacts: number; mentions: number} | null = null;
  #began = 0;
  /** The sentence that is on its way, with its part. */
  #wanted: number | null = null;

  constructor(options: BenchOptions) {
    this.#options = options;
    this.#book = options.book;
    this.#changes = new Changes(() => this.#book);
    this.#runner = new Runner(options.book, {
      start: () => new Worker(options.coder, {type: "module"}) as unknown as Coder,
      listener: {
        busy: (step) => this.#busy(step),
        coded: (view) => this.#coded(view),
        part: (part) => this.#turned(part),
        failed: (message) => this.#failed(message)
      }
    });
    this.#editor = new RuleEditor({book: () => this.#book, changes: this.#changes, changed: () => this.#code()});
    const chooser = new Chooser({
      book: () => this.#book,
      texts: options.texts,
      first: this.#firstText(),
      chosen: (source, id) => void this.#choose(source, id)
    });
    this.chooser = chooser.root;
    this.rules = this.#editor.root;
    this.status = element("div", {class: "nb-status"}, [this.#words, this.#progress, this.#stop, this.#parts]);
    this.saving = saveButtons((format) => void this.#save(format));
    this.#busy(null);
    this.#listen();
    chooser.offer();
  }

  /** Calls with what there is to be shown, now and after every change; the answer ends that. */
  follow = (notify: (shown: Shown) => void): (() => void) => {
    this.#notify.add(notify);
    if (this.#view) notify(this.#shown(this.#view));
    return () => this.#notify.delete(notify);
  };

  /** The rules as the page holds them. */
  get book(): RuleBook {
    return this.#book;
  }

  #shown(view: ArticleView): Shown {
    return {view, names: this.#book.names, live: true, narrow: matchMedia("(max-width: 640px)").matches};
  }

  #firstText(): string {
    const {texts, book} = this.#options;
    const asked = new URLSearchParams(location.search).get(PARAMETER) ?? book.first;
    if (asked === OWN) return OWN;
    const ids = texts.map(({source}) => source.article_id);
    return ids.find((id) => id === asked || id.startsWith(asked)) ?? ids[0] ?? OWN;
  }

  async #choose(source: Source, id: string): Promise<void> {
    // The address is left alone until the reader chooses.
    if (id !== this.#firstText()) history.replaceState(null, "", `?${new URLSearchParams({[PARAMETER]: id})}`);
    this.#source = source;
    const language = source.language ?? "";
    if (!(language in this.#book.languages) && language in this.#book.hints) await this.#fetchMore();
    if (this.#source === source) this.#code();
  }

  async #fetchMore(): Promise<void> {
    this.#words.textContent = "Fetching the rules of this language";
    const languages = {...this.#book.languages, ...(await this.#options.more())};
    this.#book = {...this.#book, languages};
    this.#runner.use(this.#book);
  }

  #code(): void {
    if (this.#source) this.#runner.code(this.#source, this.#changes.all);
  }

  #busy(step: Step | "begin" | null): void {
    const working = step !== null;
    if (step === "begin") this.#began = performance.now();
    this.#progress.hidden = this.#stop.hidden = !working;
    this.#progress.value = step === null || step === "begin" ? 0 : STEPS.indexOf(step) + 1;
    if (working) this.status.setAttribute("aria-busy", "true");
    else this.status.removeAttribute("aria-busy");
  }

  #coded(view: ArticleView): void {
    this.#view = view;
    this.#say(view);
    this.#tell();
    oneByOne(() => this.#editor.follow(view));
  }

  #turned(part: PartView): void {
    if (this.#view) this.#view = {...this.#view, part};
    this.#tell();
    if (this.#wanted !== null) this.#goTo(this.#wanted);
  }

  #tell(): void {
    const view = this.#view;
    if (!view) return;
    turnParts(this.#parts, view.part);
    for (const notify of this.#notify) notify(this.#shown(view));
  }

  /** What came of it, and what that is against the time before, of the same text. */
  #say({article, counts}: ArticleView): void {
    const seconds = (performance.now() - this.#began) / 1000;
    const {contacts, mentions} = counts;
    const before = this.#before?.article === article.article_id ? this.#before : null;
    const moved = before && (before.contacts !== contacts || before.mentions !== mentions);
    const was = moved ? ` Before: ${countOf(before.contacts, "contact")}, ${countOf(before.mentions, "mention")}.` : "";
    this.#words.textContent = `${counts.characters.toLocaleString("en")} characters, read in ${seconds.toFixed(seconds < 1 ? 2 : 1)} s: ${countOf(contacts, "contact")}, told in ${countOf(mentions, "mention")}.${was}`;
    this.#before = {article: article.article_id, contacts, mentions};
  }

  #failed(message: string): void {
    this.#words.textContent = `It could not be coded: ${message}. What is shown is from before.`;
  }

  #listen(): void {
    this.#stop.addEventListener("click", () => {
      this.#runner.cancel();
      this.#words.textContent = "Stopped. What is shown is from before.";
    });
    document.addEventListener("click", ({target}) => {
      const button =
        target instanceof Element ? target.closest<HTMLElement>("[data-rule], [data-sentence], [data-part]") : null;
      const {rule, sentence, part} = button?.dataset ?? {};
      if (rule !== undefined) this.#editor.find(rule);
      else if (sentence !== undefined) this.#goTo(Number(sentence));
      else if (part !== undefined && button?.getAttribute("aria-disabled") !== "true")
        this.#runner.show({part: Number(part)});
    });
  }

  /** Leads to a sentence among the coded ones; its part is fetched first where it is another. */
  #goTo(sentence: number): void {
    const there = this.#view?.part.sentences.some(({number}) => number === sentence);
    const asked = this.#wanted === sentence;
    this.#wanted = null;
    if (!there && !asked) {
      this.#wanted = sentence;
      this.#runner.show({sentence});
      return;
    }
    // The cells are shown again in the next frame, one after the other.
    requestAnimationFrame(() => requestAnimationFrame(() => oneByOne(() => showSentence(sentence))));
  }

  async #save(format: SavedFormat): Promise<void> {
    const view = this.#view;
    if (!view) return;
    const file = await this.#runner.file(format);
    const name = `${view.article.article_id}${format === "csv" ? "-mentions.csv" : ".json"}`;
    saveFile({name, type: format === "csv" ? "text/csv" : "application/json", text: file});
  }
}

function showSentence(number: number): void {
  const place = document.getElementById(`s-${number}`);
  place?.scrollIntoView({block: "center"});
  place?.focus({preventScroll: true});
}
