/** What a citation needs; an address or a year nobody has stated is null. */
export interface Work {
  title: string;
  byline: string;
  publisher: string;
  url: string | null;
  year: number | null;
}

export interface Citations {
  plain: string;
  apa: string;
  bibtex: string;
}

/** How to cite a work. Without a year it is "n.d.", as APA and BibTeX want it; a byline that is the publisher is named once. */
export function citationsOf({title, byline, publisher, url, year}: Work): Citations {
  const by = byline === publisher ? byline : `${byline}, ${publisher}`;
  const when = year === null ? "n.d." : String(year);
  const author = byline === title ? [] : [byline];
  const apaHead = author.length ? `${byline}. (${when}). ${title}.` : `${title}. (${when}).`;
  const apaEnd = [publisher === byline ? "" : `${publisher}.`, url ?? ""].filter(Boolean).join(" ");
  return {
    plain: [
      title === by ? title : `“${title}”, ${by}`,
      ...(year === null ? [] : [String(year)]),
      ...(url === null ? [] : [url])
    ].join(", "),
    apa: [apaHead, apaEnd].filter(Boolean).join(" "),
    bibtex: bibtex({title, byline, publisher, url, year})
  };
}

function bibtex({title, byline, publisher, url, year}: Work): string {
  const fields: [string, string | null][] = [
    ["title", `{${braced(title)}}`],
    ["author", `{${braced(byline)}}`],
    ["publisher", braced(publisher)],
    ["year", year === null ? "n.d." : String(year)],
    ["url", url]
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key(title)},\n${lines.join(",\n")}\n}`;
}

/** Signs that mean something to TeX, made plain. */
const braced = (text: string): string => text.replace(/[&%$#_]/g, "\\$&");

const key = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
