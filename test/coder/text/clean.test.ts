import {expect, test} from "vitest";
import {clean} from "../../../src/coder/text/clean.js";
import {lexicon} from "../reading.js";

const BODY = "The two ministers spoke for an hour and agreed to meet again, an aide said.";

function page(text: string) {
  const {regions, body, headline, dateline} = clean(text, lexicon.boilerplate);
  return {
    body: body.map((line) => line.text),
    regions: regions.map((r) => [r.kind, text.slice(r.start, r.end)] as const),
    headline: headline?.text ?? null,
    dateline
  };
}

test("a headline, a date line and the running text", () => {
  const {body, regions, headline} = page(`Ministers talk trade\n\nPublished: 3 May 2023\n\n${BODY}\n`);
  expect(body).toEqual([BODY]);
  expect(headline).toBe("Ministers talk trade");
  expect(regions).toEqual([
    ["headline", "Ministers talk trade"],
    ["date_line", "Published: 3 May 2023"]
  ]);
});

test.each([
  ["Captcha refresh", "boilerplate"],
  ["Most Read in World", "boilerplate"],
  ["IMAGE: Somebody / Agency", "boilerplate"],
  ["Read also: Envoy lands in Vienna", "related"],
  ["Reporting by Jane Roe", "byline"],
  ["Envoy lands in Vienna for talks", "related"],
  [">> Envoy lands in Vienna.", "related"],
  ["Home > World > Middle East", "boilerplate"]
])("%s below the text is %s", (line, kind) => {
  const {body, regions} = page(`${BODY}\n\n${line}`);
  expect(body).toEqual([BODY]);
  expect(regions).toEqual([[kind, line]]);
});

test("a byline ends at the dash behind which the article begins", () => {
  const text = `The minister spoke for an hour of ${"roads, bridges and ".repeat(8)}of trade.`;
  const {body, regions} = page(`Reporting by the newsroom. - ${text}`);
  expect(body).toEqual([text]);
  expect(regions).toEqual([["byline", "Reporting by the newsroom. - "]]);
  expect(page(`Reporting by Jane Roe; ${text}`).body).toEqual([]);
});

test.each(["Imagery of the raid was shown on television.", "Sharedom is no word, the aide said.", "“We will see.”"])(
  "%s is running text",
  (line) => {
    expect(page(`${BODY}\n\n${line}`).body).toEqual([BODY, line]);
  }
);

test("a list of other articles ends at the next blank line", () => {
  const {body} = page(`${BODY}\n\nRelated\nEnvoy lands in Vienna.\nOil falls again.\n\nThey then parted.`);
  expect(body).toEqual([BODY, "They then parted."]);
});

test.each([
  ["TEHRAN (Agency) – ", "TEHRAN (Agency) –"],
  ["DAMASCUS, Syria (Wire) — ", "DAMASCUS, Syria (Wire) —"],
  ["DAMASCUS, March 11 (Wire) -- ", "DAMASCUS, March 11 (Wire) --"],
  ["Damasco, 14 oct (Agencia).- ", "Damasco, 14 oct (Agencia).-"],
  ["Tehran, 3 May 2021 – ", "Tehran, 3 May 2021 –"],
  ["TEHRAN, Mar. 11, 2021 (Wire) — ", "TEHRAN, Mar. 11, 2021 (Wire) —"],
  ["MOSCOW, February 8, 2023. /Wire/. ", "MOSCOW, February 8, 2023. /Wire/."]
])("%s is a dateline", (written, dateline) => {
  const found = page(written + BODY);
  expect(found.dateline).toBe(dateline);
  expect(found.body).toEqual([BODY]);
});

test.each([
  "The men of the village — all of them — spoke.",
  "Assad – on his first trip since the war – met them.",
  "Yesterday — a Friday — the men spoke.",
  "Peace - or what they called so - came."
])("a dash that parts a sentence makes no dateline: %s", (text) => {
  expect(page(`${text} ${BODY}`).dateline).toBeNull();
});

test.each([
  ["لاريجاني في دمشق للقاء الأسد", "headline"],
  ["چهارشنبه ۶ آذر ۱۳۹۲ - ۲۱:۴۰", "date_line"]
])("a line above the article in a script without capitals: %s", (line, kind) => {
  expect(page(`${line}\n\n${BODY}`).regions[0]?.[0]).toBe(kind);
});

test("a line that ends in a comma of any script goes on in the next", () => {
  expect(page(`${BODY}\n\nالتقى الوزيران في طهران،\nثم غادرا.`).body).toHaveLength(3);
});

test("a menu of many links is one, a full stop in it or not", () => {
  const links = "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNO".split("").join(" | ");
  expect(page(`${links} | No. 7 today\n\n${BODY}`).body).toEqual([BODY]);
  expect(page(`${links} | Last of all\n\n${BODY}`).body).toEqual([BODY]);
});

test("somebody's post is cut out of the line it begins in", () => {
  const {body, regions} = page(`${BODY} #World\n\nTwo men met.\n\n— Wire (@wire) May 3, 2023\n\nThey parted.`);
  expect(body).toEqual([BODY, "They parted."]);
  expect(regions[0]?.[0]).toBe("embedded");
});

test("tags are blanked, so that offsets stay and words do not run together", () => {
  const found = clean(`<p>One<b>two</b> men spoke.</p>`, []);
  expect(found.text).toBe("   One   two     men spoke.    ");
  expect(found.text).toHaveLength("<p>One<b>two</b> men spoke.</p>".length);
});

test("regions come in reading order", () => {
  const starts = clean(`Headline\n<b>x</b>\n${BODY}\nShare\nRelated\nA line`, lexicon.boilerplate).regions.map(
    (r) => r.start
  );
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test.each([
  "CLAIM: Raisi telephoned Assad on Saturday.",
  "The rumour: Raisi telephoned Assad.",
  `Claim: Raisi telephoned Assad on Saturday, said a post with a picture of ${"a very ".repeat(20)}old telephone.`,
  "INTOX : Raïssi a téléphoné à Assad.",
  "BULO: Raisi telefoneó a Al Asad.",
  "الادعاء: اتصل رئيسي بالأسد.",
  "شایعه: رئیسی با اسد تلفنی گفتگو کرد."
])("what a page was told before it checks it is not its own: %s", (claim) => {
  const {body, regions} = page(`${claim}\n\n${BODY}`);
  expect(body).toEqual([BODY]);
  expect(regions).toEqual([["claim", claim]]);
});

test.each([
  "The claim that prices fall is old.",
  "Claims: two were settled on Monday.",
  "Rumours of a visit were denied."
])("“%s” is a sentence", (sentence) => {
  expect(page(`${BODY}\n\n${sentence}`).body).toEqual([BODY, sentence]);
});

test("an item of a list that tells something in a whole sentence is text, a title is none", () => {
  const item = "• The ministers of the two countries met in the capital on Monday and spoke about trade.";
  expect(page(`${BODY}\n\n${item}\n• Ministers meet`).body).toEqual([BODY, item.slice(2)]);
});
