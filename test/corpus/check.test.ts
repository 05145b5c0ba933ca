import {appendFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkData} from "../../src/corpus/check.js";
import {formatProblem} from "../../src/corpus/problem.js";
import {copyData} from "./copy-data.js";

type Copy = ReturnType<typeof copyData>;

const FIRST = "sources/000_2c73e1855d68b058.txt";
const TEXT = "An envoy of the president met the minister on Sunday.\n";

const before = new Set(told("data"));

/** What a change to a copy of the data adds to its problems, with paths as from its folder. */
function problemsAfter(change: (copy: Copy) => void): string[] {
  const copy = copyData();
  change(copy);
  return told(copy.dir).filter((line) => !before.has(line));
}

function told(dir: string): string[] {
  return checkData(dir).map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ""));
}

/** The lexicon grows: where a row was added at its end, its number says nothing. */
const unnumbered = (line: string) => line.replace(/^(lexicon\/en\/\S+ row) \d+/, "$1 N");

const replace = (file: string, from: string, to: string) => (copy: Copy) =>
  copy.edit(file, (text) => text.replace(from, to));
const append = (file: string, text: string) => (copy: Copy) => appendFileSync(join(copy.dir, file), text);
const write = (file: string, bytes: string | Uint8Array) => (copy: Copy) => writeFileSync(join(copy.dir, file), bytes);

test("the data as it stands has no problem but offices that nobody is known to have held for a time", () => {
  const offices = [...before].map((line) => line.match(/leaves (\S+) without a holder from/)?.[1] ?? line);
  expect(offices).toEqual(["IRN-SPKR", "SYR-DEF", "SYR-CGS", "SYR-CGS", "SYR-CGS"]);
});

const CASES: [what: string, change: (copy: Copy) => void, told: string[]][] = [
  ["an empty source", write(FIRST, " \n"), [`${FIRST}: is empty; fill it or take it out`]],
  [
    "a source that is not UTF-8",
    write(FIRST, Uint8Array.from([0x54, 0x0a, 0x54, 0xe9, 0x0a])),
    [`${FIRST} row 2: is not UTF-8 from here on; save the file again as UTF-8`]
  ],
  [
    "a source over 20 MB",
    write(FIRST, new Uint8Array(21 * 1024 * 1024).fill(0x61)),
    [`${FIRST}: is 21.0 MB, over the limit of 20 MB; split it or take it out`]
  ],
  [
    "a source that is listed but missing",
    (copy) => rmSync(join(copy.dir, FIRST)),
    [
      'sources/sources.csv row 2, column file: "000_2c73e1855d68b058.txt" is listed but missing; put the file there or take the row out'
    ]
  ],
  [
    "a source that is not listed",
    write("sources/new.txt", TEXT),
    ["sources/new.txt: is not in sources.csv but is coded; add a row for it to sources.csv"]
  ],
  [
    "a source renamed by a slip",
    (copy) => {
      rmSync(join(copy.dir, FIRST));
      writeFileSync(join(copy.dir, "sources/000_2c73e1855d68b05.txt"), TEXT);
    },
    [
      'sources/sources.csv row 2, column file: "000_2c73e1855d68b058.txt" is listed but missing; did you mean 000_2c73e1855d68b05.txt?',
      "sources/000_2c73e1855d68b05.txt: is not in sources.csv but is coded; add a row for it to sources.csv"
    ]
  ],
  [
    "two sources with one text",
    (copy) => {
      writeFileSync(join(copy.dir, "sources/a.txt"), TEXT);
      writeFileSync(join(copy.dir, "sources/b.txt"), TEXT.replace("\n", "\r\n\r\n"));
      appendFileSync(join(copy.dir, "sources/sources.csv"), "a.txt,,,,en,,\nb.txt,,,,en,,\n");
    },
    ["sources/b.txt: holds the same text as a.txt; take one of them out"]
  ],
  [
    "a source listed twice",
    append("sources/sources.csv", "000_2c73e1855d68b058.txt,,,,en,,\n"),
    [
      'sources/sources.csv row 7, column file: "000_2c73e1855d68b058.txt" is on row 2 already; keep one row or tell them apart'
    ]
  ],
  [
    "a quotation mark that is never closed",
    append("lexicon/offices.csv", 'IRN-OIL,"Minister of Petroleum,IRN,minister,oil_minister\n'),
    ['lexicon/offices.csv row 18: has a quotation mark that is never closed; close it; write " inside a text as ""']
  ],
  [
    "a ragged row",
    append("lexicon/offices.csv", "IRN-OIL,Minister of Petroleum,IRN,minister\n"),
    ["lexicon/offices.csv row 18: has 4 cells where the header has 5; add the missing commas"]
  ],
  [
    "an unknown column",
    replace("reference/events.csv", "label,date", "label,dates"),
    [
      'reference/events.csv row 1: "dates" is not a column of this table; did you mean date?',
      'reference/events.csv row 1: "date" is a column that is missing; add it to the header'
    ]
  ],
  [
    "an unknown person",
    replace("reference/tenures.csv", "\nir-rahimi,", "\nir-rahmi,"),
    ['reference/tenures.csv row 12, column person_id: "ir-rahmi" is not a known person; did you mean ir-rahimi?']
  ],
  [
    "an unknown office",
    replace("reference/transitions.csv", "T099,T092,appointment,SYR-PRES", "T099,T092,appointment,SYR-PREZ"),
    [
      'reference/transitions.csv row 100, column office_id: "SYR-PREZ" is not a known office; did you mean SYR-PRES?',
      'reference/transitions.csv row 100, column change_id: "T092" is a change of SYR-PRES; keep the steps of one office together'
    ]
  ],
  [
    "an unknown code",
    replace("reference/tenures.csv", "SYR,acting,2024-12-10", "SYR,caretaker,2024-12-10"),
    [
      'reference/tenures.csv row 58, column status: "caretaker" is not a known code; use one of elect, incumbent, acting'
    ]
  ],
  [
    "an impossible date",
    replace("reference/events.csv", "2015-09-30", "2015-09-31"),
    ['reference/events.csv row 13, column date: "2015-09-31" is not a date; write it as YYYY-MM-DD, YYYY-MM or YYYY']
  ],
  [
    "a date that is not EDTF",
    replace("reference/events.csv", "2015-09-30", "30 Sept 2015"),
    ['reference/events.csv row 13, column date: "30 Sept 2015" is not a date; write it as YYYY-MM-DD, YYYY-MM or YYYY']
  ],
  [
    "a tenure that ends before it starts",
    replace("reference/tenures.csv", "incumbent,2009-09-13,2013-08-05", "incumbent,2009-09-13,2003-08-05"),
    [
      'reference/tenures.csv row 12, column end: "2003-08-05" is not after the start 2009-09-13; give the first day out of office'
    ]
  ],
  [
    "two holders of one office",
    replace(
      "reference/tenures.csv",
      "IRN,incumbent,2024-08-21,,,high,https://www.ajc",
      "IRN,incumbent,2024-08-20,,,high,https://www.ajc"
    ),
    [
      'reference/tenures.csv row 22, column start: "2024-08-20" falls into the tenure of ir-bagherikani on row 21, of the same office; end one where the other begins'
    ]
  ],
  [
    "a name that is another person's",
    replace("reference/tenures.csv", "ir-aref,Mohammad Reza Aref", "ir-aref,Mohammad Reza Rahimi"),
    [
      'reference/tenures.csv row 15, column name: "Mohammad Reza Rahimi" is not the name of ir-aref; write Mohammad Reza Aref or change the id'
    ]
  ],
  [
    "a spelling that two people share",
    replace("lexicon/people.csv", "Bagheri=ir-mbagheri|", ""),
    [
      'lexicon/people.csv row 15, column aliases: "Bagheri" fits ir-mbagheri too; add Bagheri=ir-mbagheri to shared_aliases or take it out'
    ]
  ],
  [
    "a spelling that is not shared",
    replace("lexicon/people.csv", "Bagheri=ir-mbagheri|", "Bagheri=ir-mbagheri|Bagheri=ir-aref|"),
    [
      'lexicon/people.csv row 15, column shared_aliases: "Bagheri=ir-aref" is not an alias the two people share; write alias=person_id, with the alias in both people\'s aliases'
    ]
  ],
  [
    "a step of a change that is not there",
    replace("reference/transitions.csv", "T051,T050,", "T051,T051x,"),
    [
      'reference/transitions.csv row 52, column change_id: "T051x" is not the first step of a change; give the transition_id of its first step'
    ]
  ],
  [
    "two travellers on one journey",
    replace("reference/record.csv", "Damascus,SYR,IRN,J003,", "Damascus,SYR,IRN,J002,"),
    [
      'reference/record.csv row 4, column travelled: "IRN" differs from row 3 of journey J002; correct one or part the journeys',
      'reference/record.csv row 4, column place: "Damascus" differs from row 3 of journey J002; correct one or part the journeys',
      'reference/record.csv row 4, column date: "2012-08-07" is over 4 days from row 3 of journey J002; correct one or part the journeys'
    ]
  ],
  [
    "an unknown code in a language's files",
    append("lexicon/en/channels.csv", "en-new,(bumped into),meating,meets,\n"),
    ['lexicon/en/channels.csv row N, column channel: "meating" is not a known code; did you mean meeting?']
  ],
  [
    "an unknown event in a language's files",
    append("lexicon/en/events.csv", "en-e-new,(the fall of the capital),damascus_fal,\n"),
    ['lexicon/en/events.csv row N, column event_id: "damascus_fal" is not a known event; did you mean damascus_fall?']
  ],
  [
    "a dyad with a missing side",
    (copy) =>
      copy.edit("dyad.json", (text) => JSON.stringify({...JSON.parse(text), sides: JSON.parse(text).sides.slice(1)})),
    ["dyad.json, key sides: has 1 of the two sides; describe both, no more"]
  ],
  [
    "broken JSON",
    replace("dyad.json", '"capital": "Damascus",', '"capital": "Damascus"'),
    ["dyad.json row 15: is not JSON from here on; check its commas, quotation marks and brackets"]
  ],
  [
    "a reference file that is missing",
    (copy) => rmSync(join(copy.dir, "reference/outlets.csv")),
    ["reference/outlets.csv: is missing; put the file there"]
  ]
];

test.each(CASES)("%s", (_what, change, told) => {
  expect(problemsAfter(change).map(unnumbered)).toEqual(told);
});

test("markup in a source is text like any other", () => {
  expect(problemsAfter(append(FIRST, "<script>alert(1)</script>"))).toEqual([]);
});
