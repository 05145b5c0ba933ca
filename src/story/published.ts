import {dayWords, intervalWords} from "../charts/words/days.js";
import type {ArticleRow} from "../tables/rows.js";

/** When a text was published and how that is known, as a sentence's end: "published 6 July 2021, as the text states". */
export function publishedWords(
  article: Pick<ArticleRow, "published_basis" | "published_earliest" | "published_latest">
): string {
  const {published_basis, published_earliest, published_latest} = article;
  if (published_earliest === null && published_latest === null) return "day of publication not known";
  const when = openWords(published_earliest, published_latest) ?? intervalWords(published_earliest, published_latest);
  if (published_basis === "stated") return `published ${when}, as the text states`;
  return `published ${when}, worked out from what the text says`;
}

function openWords(earliest: string | null, latest: string | null): string | null {
  if (earliest === null && latest !== null) return `on or before ${dayWords(latest)}`;
  return earliest !== null && latest === null ? `on or after ${dayWords(earliest)}` : null;
}
