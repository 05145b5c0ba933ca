import type {Step} from "../coder/read-article.js";
import type {Wanted} from "./coder-session.js";
import type {Answer, Request, Source} from "./messages.js";
import type {Change, RuleBook} from "./rule-book.js";
import type {ArticleView, PartView} from "./view.js";

/** As much of a worker as is needed here. */
export interface Coder {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Listener {
  /** A text is on its way; null when none is any more. */
  busy(step: Step | "begin" | null): void;
  coded(view: ArticleView): void;
  part(part: PartView): void;
  failed(message: string): void;
}

interface Run {
  source: Source;
  changes: readonly Change[];
}

/** A run that nobody waits for any more may still end within this time, in ms; then its worker is replaced. */
const PATIENCE = 300;

/** Has texts coded in a worker, one at a time. What was asked for last is what comes; a stale run is cut short. */
export class Runner {
  readonly #start: () => Coder;
  readonly #listener: Listener;
  #book: RuleBook;
  #coder: Coder | null = null;
  #number = 0;
  #running = false;
  #waiting: Run | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #file: ((file: Blob) => void) | null = null;

  constructor(book: RuleBook, {start, listener}: {start: () => Coder; listener: Listener}) {
    this.#book = book;
    this.#start = start;
    this.#listener = listener;
  }

  /** Codes a text by the rules with the changes in them, in place of whatever was asked for before. */
  code(source: Source, changes: readonly Change[]): void {
    if (!this.#running) this.#run({source, changes});
    else {
      if (this.#waiting === null) this.#cutShort();
      this.#waiting = {source, changes};
    }
  }

  show(wanted: Wanted): void {
    if (!this.#running) this.#ask({kind: "part", run: this.#number, wanted});
  }

  /** What was coded last as a file. */
  file(format: "json" | "csv"): Promise<Blob> {
    return new Promise((resolve) => {
      this.#file = resolve;
      this.#ask({kind: "file", run: this.#number, format});
    });
  }

  /** Other rules from now on. */
  use(book: RuleBook): void {
    this.#book = book;
    if (this.#coder && !this.#running) this.#ask({kind: "book", book});
    else this.cancel();
  }

  /** Ends what is under way. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#coder?.terminate();
    this.#coder = null;
    this.#waiting = null;
    this.#running = false;
    this.#listener.busy(null);
  }

  #cutShort(): void {
    this.#timer = setTimeout(() => {
      const next = this.#waiting;
      this.cancel();
      if (next) this.#run(next);
    }, PATIENCE);
  }

  #run({source, changes}: Run): void {
    this.#running = true;
    this.#number += 1;
    this.#listener.busy("begin");
    this.#ask({kind: "code", run: this.#number, source, changes});
  }

  #ask(request: Request): void {
    this.#coder ??= this.#begin();
    this.#coder.postMessage(request);
  }

  #begin(): Coder {
    const coder = this.#start();
    coder.onmessage = ({data}) => this.#hear(data);
    coder.onerror = ({message}) => {
      this.cancel();
      this.#listener.failed(message || "the coder could not be started; load the page again");
    };
    coder.postMessage({kind: "book", book: this.#book});
    return coder;
  }

  #hear(answer: Answer): void {
    if (answer.run !== this.#number) return;
    if (answer.kind === "step") this.#listener.busy(answer.step);
    else if (answer.kind === "part") this.#listener.part(answer.part);
    else if (answer.kind === "file") this.#file?.(answer.file);
    else this.#end(answer);
  }

  #end(answer: Extract<Answer, {kind: "view" | "failed"}>): void {
    clearTimeout(this.#timer);
    this.#running = false;
    const next = this.#waiting;
    this.#waiting = null;
    if (next) {
      this.#run(next);
      return;
    }
    this.#listener.busy(null);
    if (answer.kind === "view") this.#listener.coded(answer.view);
    else this.#listener.failed(answer.message);
  }
}
