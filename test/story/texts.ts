import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {ReadText} from "../../src/story/render-texts.js";
import {tables} from "../charts/sample.js";

/** The five texts themselves, which the offsets of the fixture's rows refer to. */
export const texts: ReadText[] = tables.articles.map(({article_id, file}) => ({
  article_id,
  text: readFileSync(join(import.meta.dirname, "../../data/sources", file), "utf8")
}));

/** The value, which the fixture is known to have. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("missing in the fixture");
  return value;
}
