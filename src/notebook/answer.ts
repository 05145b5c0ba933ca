import {CoderSession} from "./coder-session.js";
import type {Answer, Request} from "./messages.js";

/** Answers what the page asks, one request after the other. Faults are answers too: they are told, never thrown. */
export class Answerer {
  readonly #give: (answer: Answer) => void;
  #session: CoderSession | null = null;

  constructor(give: (answer: Answer) => void) {
    this.#give = give;
  }

  async answer(request: Request): Promise<void> {
    if (request.kind === "book") {
      this.#session = new CoderSession(request.book);
      return;
    }
    const {run} = request;
    try {
      await this.#follow(request, this.#session);
    } catch (error) {
      this.#give({kind: "failed", run, message: error instanceof Error ? error.message : String(error)});
    }
  }

  async #follow(request: Exclude<Request, {kind: "book"}>, session: CoderSession | null): Promise<void> {
    if (session === null) throw new Error("the rules have not arrived yet; load the page again");
    const {run} = request;
    if (request.kind === "part") this.#give({kind: "part", run, part: session.part(request.wanted)});
    else if (request.kind === "file") this.#give({kind: "file", run, file: await fileOf(session, request.format)});
    else {
      const {source, changes} = request;
      const text = typeof source.text === "string" ? source.text : await source.text.text();
      const view = session.code({...source, text}, changes, (step) => this.#give({kind: "step", run, step}));
      this.#give({kind: "view", run, view});
    }
  }
}

async function fileOf(session: CoderSession, format: "json" | "csv"): Promise<Blob> {
  const bytes = new TextEncoder().encode(session.source.text);
  // Pages that came without encryption have no digest; the line then says so by an empty one.
  const digest = globalThis.crypto?.subtle ? await crypto.subtle.digest("SHA-256", bytes) : new ArrayBuffer(0);
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return new Blob([session.file(format, sha256)], {type: format === "csv" ? "text/csv" : "application/json"});
}
