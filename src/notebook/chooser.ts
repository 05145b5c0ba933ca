import {element} from "../story/explore/element.js";
import {parseEdtf} from "../time/edtf.js";
import type {OfferedText} from "./book-files.js";
import {guessLanguage} from "./guess-language.js";
import {labelled} from "./labelled.js";
import type {Source} from "./messages.js";
import type {RuleBook} from "./rule-book.js";

/** More than this is not put into a field, which would grow slow; it is kept as a file is. */
const LONGEST_IN_FIELD = 60_000;
/** Code units; more would hold a telephone up for minutes. */
export const LONGEST = 2_000_000;
const CALM = 300;
export const OWN = "own";

export interface ChooserOptions {
  book: () => RuleBook;
  texts: readonly OfferedText[];
  /** The article id of the text shown first, or `own`. */
  first: string;
  chosen: (source: Source, id: string) => void;
}

/** Where one chooses a text, pastes one or opens a file, and says what is known of it. */
export class Chooser {
  readonly root: HTMLElement;
  readonly #options: ChooserOptions;
  readonly #which: HTMLSelectElement;
  readonly #field = element("textarea", {name: "own", rows: 8, spellcheck: "false", dir: "auto"});
  readonly #file = element("input", {type: "file", name: "file", accept: ".txt,.html,.htm,.md,text/plain,text/html"});
  readonly #language: HTMLSelectElement;
  readonly #published = element("input", {
    type: "text",
    name: "published",
    placeholder: "2017-11-25",
    autocomplete: "off"
  });
  readonly #own: HTMLElement;
  readonly #told = element("p", {class: "nb-note", role: "status"});
  readonly #note = element("p", {class: "nb-note"});
  #kept: {text: string | Blob; name: string} | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ChooserOptions) {
    this.#options = options;
    const {texts, first, book} = options;
    const offered = texts.map(({source}, i) =>
      element("option", {value: source.article_id, selected: source.article_id === first}, [
        `Text ${i + 1}: ${titleOf(source.text)}`
      ])
    );
    this.#which = element("select", {name: "text"}, [
      ...offered,
      element("option", {value: OWN, selected: first === OWN}, ["A text of your own"])
    ]);
    this.#language = element("select", {name: "language"}, [
      element("option", {value: ""}, ["as it seems"]),
      ...Object.keys(book().hints).map((code) => element("option", {value: code}, [languageName(code)]))
    ]);
    this.#own = element("div", {class: "nb-own"}, [
      labelled("Paste a text", this.#field),
      labelled(`or open a file of up to ${LONGEST / 1_000_000} million characters`, this.#file)
    ]);
    this.root = element("form", {class: "nb-choose"}, [
      labelled("Text", this.#which),
      this.#own,
      element("div", {class: "nb-about"}, [
        labelled("Language", this.#language),
        labelled("Published, if you know the day", this.#published)
      ]),
      this.#note,
      this.#told
    ]);
    this.#listen();
  }

  /** Offers the text that is chosen now. */
  offer(): void {
    const id = this.#which.value;
    const given = this.#options.texts.find(({source}) => source.article_id === id);
    this.#own.hidden = given !== undefined;
    this.#note.textContent = given
      ? given.excerpt
        ? "Of this text the page holds the coded passages with a sentence either side; what is left out stands as […]. The whole text is in the project’s folder data/sources."
        : "The page holds the whole text."
      : "What you paste stays in this page: it is coded here, sent nowhere and kept nowhere.";
    const published = this.#publishedDay();
    if (published === undefined) return;
    if (given) this.#choose({...given.source, published: published ?? given.source.published}, id);
    else void this.#offerOwn(published);
  }

  async #offerOwn(published: string | null): Promise<void> {
    const text = this.#kept?.text ?? this.#field.value;
    const size = typeof text === "string" ? text.length : text.size;
    if (size > LONGEST)
      return this.#say(
        `This text has ${size.toLocaleString("en")} characters; at most ${LONGEST.toLocaleString("en")} are read. Cut it, or use npm run code.`
      );
    const start = typeof text === "string" ? text.slice(0, 6000) : await text.slice(0, 12_000).text();
    if (start.trim() === "") return this.#say("Paste a text; until then the stages show the one before.");
    const name = this.#kept?.name ?? "pasted";
    const unknown = {title: null, outlet: null, url: null, rights: null};
    this.#choose(
      {article_id: name.replace(/\.[^.]*$/, ""), file: name, text, published, language: this.#guess(start), ...unknown},
      OWN
    );
  }

  #choose(source: Source, id: string): void {
    const language =
      this.#language.value || source.language || this.#guess(typeof source.text === "string" ? source.text : "");
    this.#options.chosen({...source, language}, id);
  }

  #guess(text: string): string {
    const {hints} = this.#options.book();
    return guessLanguage(text, hints) ?? Object.keys(this.#options.book().languages)[0] ?? "en";
  }

  /** Undefined where something is written that is no day. */
  #publishedDay(): string | null | undefined {
    const written = this.#published.value.trim();
    try {
      if (written !== "") parseEdtf(written);
      this.#published.removeAttribute("aria-invalid");
      this.#say("");
      return written || null;
    } catch {
      this.#published.setAttribute("aria-invalid", "true");
      this.#say(`“${written}” is no day; write 2017-11-25, 2017-11 or 2017.`);
      return undefined;
    }
  }

  #listen(): void {
    this.root.addEventListener("submit", (event) => event.preventDefault());
    for (const field of [this.#which, this.#language]) field.addEventListener("change", () => this.offer());
    for (const field of [this.#field, this.#published]) {
      field.addEventListener("input", () => {
        if (field === this.#field) this.#keep(null);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.offer(), CALM);
      });
    }
    this.#file.addEventListener("change", () => {
      const file = this.#file.files?.[0];
      if (file) this.#keep({text: file, name: file.name});
      this.offer();
    });
    this.#field.addEventListener("paste", (event) => this.#pasted(event));
  }

  /** A long text does not go into the field, which would be laid out again at every key. */
  #pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= LONGEST_IN_FIELD) return;
    event.preventDefault();
    this.#keep({text, name: "pasted"});
    this.offer();
  }

  #keep(kept: {text: string | Blob; name: string} | null): void {
    this.#kept = kept;
    if (kept === null) {
      this.#field.removeAttribute("placeholder");
      return;
    }
    const size = typeof kept.text === "string" ? kept.text.length : kept.text.size;
    this.#field.value = "";
    this.#field.placeholder = `${kept.name}: ${size.toLocaleString("en")} characters, too long to be edited here. Type or paste to replace it.`;
  }

  #say(words: string): void {
    if (this.#told.textContent !== words) this.#told.textContent = words;
  }
}

/** The first line that says anything. */
function titleOf(text: string | Blob): string {
  const line = typeof text === "string" ? (text.split("\n").find((words) => /[\p{L}]{3}/u.test(words)) ?? "") : "";
  const title = line.replace(/\s+/g, " ").trim();
  return title.length > 70 ? `${title.slice(0, 68)}…` : title;
}

function languageName(code: string): string {
  return new Intl.DisplayNames(["en"], {type: "language"}).of(code) ?? code;
}
