import type {ReadArticle} from "./input.js";
import type {ArticleRow} from "./rows.js";
import {rowsOfTexts} from "./rows-of-texts.js";

/** The source texts, in the order of their ids. */
export const articleRows = rowsOfTexts((text) => [rowOf(text)]);

function rowOf({article, contacts}: ReadArticle): ArticleRow {
  return {
    article_id: article.article_id,
    file: article.file,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    language: article.language,
    published: article.published,
    published_basis: article.published_basis,
    published_earliest: article.published_earliest,
    published_latest: article.published_latest,
    dateline: article.dateline,
    rights: article.rights,
    word_count: article.word_count,
    sha256: article.sha256,
    n_contacts: contacts.length
  };
}
