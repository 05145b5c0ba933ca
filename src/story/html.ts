import {escapeMarkup} from "../charts/markup.js";

/** Markup that is known to be safe; everything else is escaped when put into a template. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Content = Html | string | number | null | undefined | readonly Content[];

/** A template whose values are escaped unless they are markup already; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(strings.map((part, i) => part + (i < values.length ? rendered(values[i]) : "")).join(""));
}

/** Markup made elsewhere, put in as it is. */
export function raw(text: string): Html {
  return new Html(text);
}

function rendered(value: Content): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(rendered).join("");
  return escapeMarkup(String(value));
}
