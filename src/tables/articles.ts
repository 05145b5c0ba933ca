import type {ArticleRow} from "./rows.js";
import {rowsOfTexts} from "./rows-of-texts.js";

/** The source texts, in the order of their ids. */
export const articleRows = rowsOfTexts<ArticleRow>(({article, contacts}) => [
  {...article, n_contacts: contacts.length}
]);
