import type {About} from "../../src/site/about.js";

/** What a site of an invented pair says of itself. */
export const about: About = {
  dyad: {
    title: "A line",
    period: {start: "2012-01-01", end: "2024-12-08"},
    sides: [
      {side: "AAA", name: "Alland", capital: "Alton", color: {light: "#113355", dark: "#88aacc"}},
      {side: "BBB", name: "Berry", capital: "Bex", color: {light: "#552211", dark: "#ccaa88"}}
    ],
    top_offices: ["AAA-PRES"]
  },
  site: {
    base_url: null,
    publisher: "The Press",
    byline: "A & B",
    contact: null,
    licences: {code: "MIT", data: "CC-BY-4.0", texts: "belong to their outlets"}
  },
  language: "en",
  baseUrl: null
};
