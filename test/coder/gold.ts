import type {DateBasis} from "../../src/coder/types.js";

/**
 * What a reader with the calendar at hand finds in the five texts. `day` is the only day that is right; `within` holds
 * all days the text allows, of which `holds` must be one of those the coder keeps. An office stands for a person whom
 * the text does not name.
 */
export interface Told {
  channel: string;
  prominence: string;
  /** Participants as `person` or `office`, with the office's status where the text says it. */
  people: string[];
  initiator?: string;
  host?: string;
  travelled?: string;
  /** The cities that are right; a journey to a country has none. */
  places?: (string | null)[];
  multilateral?: true;
  occasion?: string;
  day?: string;
  within?: [string, string];
  holds?: string;
  words: string[];
  basis: DateBasis[];
}

export interface Text {
  file: string;
  published: [edtf: string | null, basis: string];
  told: Told[];
  exclusions: [quote: string, reasons: string[]][];
  boilerplate: string[];
}

export const texts: Text[] = [
  {
    file: "000_2c73e1855d68b058.txt",
    published: ["2021-07-06", "stated"],
    told: [
      {
        channel: "call",
        prominence: "lead",
        people: ["ir-raisi elect", "sy-assad incumbent"],
        initiator: "SYR",
        occasion: "congratulation on election",
        day: "2021-07-05",
        words: ["late on Monday", "on late Monday", "late Monday"],
        basis: ["weekday"]
      }
    ],
    exclusions: [],
    boilerplate: ["News ID: 314560", "Security Key:", "Captcha refresh", "Page Generated in 1/3044 sec"]
  },
  {
    file: "001_50fe9ad1bfe46f90.txt",
    published: [null, "unknown"],
    told: [
      {
        channel: "call",
        prominence: "lead",
        people: ["ir-rouhani incumbent", "sy-assad incumbent"],
        occasion: "congratulation on victory",
        within: ["2017-11-09", "2021-08-03"],
        holds: "2017-11-25",
        words: ["on Saturday evening", "Saturday evening"],
        basis: ["event"]
      }
    ],
    exclusions: [],
    boilerplate: ["Most Visited in Politics", "Top Politics stories", "Top Stories"]
  },
  {
    file: "002_e784c1b97158513a.txt",
    published: [null, "inferred"],
    told: [
      {
        channel: "call",
        prominence: "lead",
        people: ["ir-pezeshkian elect", "sy-assad incumbent"],
        occasion: "congratulation on election",
        day: "2024-07-09",
        words: ["on Tuesday", "Tuesday"],
        basis: ["weekday"]
      }
    ],
    exclusions: [
      ["President Maduro Talks With the Iranian President-Elect Pezeshkian", ["other_pair", "related_link"]]
    ],
    boilerplate: ["Deja una respuesta", "— World updates (@world_upda) July 10, 2024", "#Syria #Geopolitics"]
  },
  {
    file: "003_a567271975e832db.txt",
    published: [null, "unknown"],
    told: [
      {
        channel: "meeting",
        prominence: "lead",
        people: ["ir-ashtiani incumbent", "sy-akibrahim incumbent"],
        places: ["Tehran"],
        day: "2023-05-10",
        words: ["on Wednesday", "Wednesday"],
        basis: ["event"]
      },
      {
        channel: "visit",
        prominence: "background",
        people: ["ir-raisi incumbent"],
        host: "SYR",
        travelled: "IRN",
        within: ["2023-04-29", "2023-05-07"],
        holds: "2023-05-03",
        words: ["last week"],
        basis: ["relative", "event"]
      },
      {
        channel: "meeting",
        prominence: "background",
        people: ["IRN-FM incumbent", "SYR-FM incumbent"],
        places: ["Moscow"],
        multilateral: true,
        day: "2023-05-10",
        words: ["Wednesday"],
        basis: ["event"]
      }
    ],
    exclusions: [["agreed to welcome Syria back", ["one_side", "other_pair", "not_contact"]]],
    boilerplate: []
  },
  {
    file: "004_98affd93dad138fb.txt",
    published: ["2022-07-11", "stated"],
    told: [
      {
        channel: "call",
        prominence: "lead",
        people: ["ir-raisi incumbent", "sy-assad incumbent"],
        occasion: "Eid al-Adha",
        within: ["2022-07-04", "2022-07-10"],
        holds: "2022-07-09",
        words: ["on July 10, Sunday", "July 10, Sunday"],
        basis: ["published", "event", "relative"]
      },
      {
        channel: "visit",
        prominence: "background",
        people: ["ir-khamenei incumbent", "ir-raisi incumbent", "sy-assad incumbent"],
        host: "IRN",
        travelled: "SYR",
        within: ["2022-05-01", "2022-05-31"],
        holds: "2022-05-08",
        words: ["in the month of May", "in May 2022"],
        basis: ["stated"]
      },
      {
        channel: "visit",
        prominence: "background",
        people: ["sy-assad incumbent"],
        host: "IRN",
        travelled: "SYR",
        within: ["2019-02-01", "2019-02-28"],
        holds: "2019-02-25",
        words: ["in February 2019"],
        basis: ["stated"]
      },
      {
        channel: "visit",
        prominence: "background",
        people: ["ir-amirabdollahian incumbent"],
        places: [null, "Damascus"],
        host: "SYR",
        travelled: "IRN",
        within: ["2022-05-01", "2022-07-11"],
        holds: "2022-07-02",
        words: ["In a recent development"],
        basis: ["published", "relative", "event"]
      }
    ],
    exclusions: [["conducted airstrikes", ["not_contact"]]],
    boilerplate: ["IMAGE: AP / PRESIDENT.IR"]
  }
];
