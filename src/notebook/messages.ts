import type {Step} from "../coder/read-article.js";
import type {SourceText} from "../coder/types.js";
import type {Wanted} from "./coder-session.js";
import type {Change, RuleBook} from "./rule-book.js";
import type {ArticleView, PartView} from "./view.js";

/** A text to code; a file is read where it is coded. */
export type Source = Omit<SourceText, "text"> & {text: string | Blob};

/** What the page asks of the worker. Answers bear the number of their request. */
export type Request =
  | {kind: "book"; book: RuleBook}
  | {kind: "code"; run: number; source: Source; changes: readonly Change[]}
  | {kind: "part"; run: number; wanted: Wanted}
  | {kind: "file"; run: number; format: "json" | "csv"};

export type Answer =
  | {kind: "step"; run: number; step: Step}
  | {kind: "view"; run: number; view: ArticleView}
  | {kind: "part"; run: number; part: PartView}
  | {kind: "file"; run: number; file: Blob}
  | {kind: "failed"; run: number; message: string};
