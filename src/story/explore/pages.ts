/** Rows on a page of the table. */
const PAGE_ROWS = 50;

export interface Page<T> {
  rows: readonly T[];
  /** From 1; the last there is, where a later one was asked for. */
  page: number;
  pages: number;
  /** The first and last row shown, from 1; 0 where there is none. */
  first: number;
  last: number;
}

/** One page of the rows. */
export function pageOf<T>(rows: readonly T[], wanted: number, length = PAGE_ROWS): Page<T> {
  const pages = Math.max(1, Math.ceil(rows.length / length));
  const page = Math.min(Math.max(1, wanted), pages);
  const start = (page - 1) * length;
  const shown = rows.slice(start, start + length);
  return {rows: shown, page, pages, first: shown.length === 0 ? 0 : start + 1, last: start + shown.length};
}
