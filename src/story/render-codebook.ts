import {type Html, html} from "./html.js";

/** The codebook as the tables give it: what the pages of methods shows of every table, column and code. */
export interface Codebook {
  tables: readonly {
    table: string;
    title: string;
    description: string;
    key: readonly string[];
    columns: readonly {
      name: string;
      type: string;
      meaning: string;
      source: string;
      codes: Readonly<Record<string, string>>;
    }[];
  }[];
  /** Where a column may come from, with what that means. */
  sources: Readonly<Record<string, string>>;
}

type Table = Codebook["tables"][number];
type Column = Table["columns"][number];

/** Every table, closed, with its columns: name, what it holds and which codes it may have, where it comes from. */
export function renderCodebook({tables, sources}: Codebook): string {
  if (tables.length === 0) return "";
  const meanings = Object.entries(sources).map(([name, words]) => html`<dt>${name}</dt><dd>${words}</dd>`);
  return html`<div class="codebook">
<p>Where a column comes from is told in one word:</p>
<dl class="codes">${meanings}</dl>
${tables.map(tableOf)}</div>
`.text;
}

function tableOf({table, title, description, key, columns}: Table): Html {
  return html`<details id="table-${table}"><summary><code>${table}</code> ${title}</summary>
<p>${inCode(description)} A row is told by ${key.map((name, i) => html`${i === 0 ? "" : ", "}<code>${name}</code>`)}. <a href="./data/${table}.csv">The table</a></p>
<div class="scroll" tabindex="0" role="region" aria-label="Columns of ${table}"><table>
<thead><tr><th scope="col">Column</th><th scope="col">What it holds</th><th scope="col">From</th></tr></thead>
<tbody>
${columns.map(columnOf)}</tbody></table></div></details>
`;
}

function columnOf({name, type, meaning, source, codes}: Column): Html {
  return html`<tr><th scope="row"><code>${name}</code></th><td>${inCode(meaning)}${codesOf(codes)}</td><td>${source}<br><small>${type}</small></td></tr>\n`;
}

function codesOf(codes: Column["codes"]): Html {
  const all = Object.entries(codes);
  if (all.length === 0) return html``;
  return html`<dl class="codes">${all.map(([code, words]) => html`<dt><code>${code}</code></dt><dd>${inCode(words)}</dd>`)}</dl>`;
}

/** Words in backticks are names. */
function inCode(text: string): Html {
  return html`${text.split("`").map((part, i) => (i % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}
