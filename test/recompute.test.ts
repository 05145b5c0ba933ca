import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {runPipeline} from "../src/pipeline.js";
import type {TableName} from "../src/tables/rows.js";
import {tableFiles} from "../src/tables/table-files.js";

// Every figure of docs/findings.md from the published CSV files alone, by the formula written there.
const {tables} = runPipeline({dataDir: "data"});
const files = new Map(tableFiles(tables).map(({path, bytes}) => [path, new TextDecoder().decode(bytes)]));
const table = (name: TableName) => parse(files.get(`${name}.csv`) ?? "", {columns: true}) as Record<string, string>[];
const list = (cell: string | undefined) => (cell ? cell.split("|") : []);

const [SIDE_1, SIDE_2] = ["IRN", "SYR"];
const contacts = table("contacts").filter(({status}) => status === "occurred");
const calls = contacts.filter(({channel}) => channel === "call" || channel === "video_call");
const known = calls.filter(({initiator}) => initiator !== "");
const met = contacts.filter(({channel}) => channel === "meeting" || channel === "visit");
const journeys = table("journeys");
const participants = table("participants");
const transitions = table("transitions").filter(
  ({window_start, observed_days}) => window_start !== "" && observed_days !== "0"
);
const claims = new Map(table("claims").map((row) => [row.claim_id, row]));
const claimed = (id: string) => {
  const row = claims.get(id);
  return [Number(row?.value), Number(row?.n)];
};
const took = (contact_id: string | undefined, wanted: (row: Record<string, string>) => boolean) =>
  participants.some((row) => row.contact_id === contact_id && wanted(row));
const days = (from = "", to = "") => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const thousandth = (value: number) => Math.round(value * 1000) / 1000;

test("calls", () => {
  const oneSided = known.filter(({affected}) => affected === SIDE_1 || affected === SIDE_2);
  const other = oneSided.filter(({affected, initiator}) => affected !== initiator);
  expect(claimed("other-side-calls")).toEqual([other.length / oneSided.length, oneSided.length]);

  const differences = [SIDE_1, SIDE_2].map((side) => {
    const share = (rows: typeof calls) =>
      rows.filter(({reported_by}) => reported_by === side || reported_by === "both").length / rows.length;
    return (
      share(known.filter(({initiator}) => initiator !== side)) -
      share(known.filter(({initiator}) => initiator === side))
    );
  });
  expect(claimed("own-outlets")).toEqual([thousandth(Math.min(...differences)), known.length]);

  const coded = known.filter(({occasion_kind}) => occasion_kind !== "unknown");
  const [first = 0, second = 0] = [SIDE_1, SIDE_2].map((side) => {
    const made = coded.filter(({initiator}) => initiator === side);
    return made.filter(({occasion_kind = ""}) => ["harm", "condolence"].includes(occasion_kind)).length / made.length;
  });
  expect(claimed("crisis-or-congratulation")).toEqual([thousandth(first - second), coded.length]);
});

test("the last silence", () => {
  const top = calls
    .filter(({level}) => level === "leader")
    .sort((a, b) => ((a.date_latest ?? "") < (b.date_latest ?? "") ? -1 : 1));
  const [before, after] = top.slice(-2);
  expect(claimed("silence-before-the-end")[0]).toBe(days(before?.date_latest, after?.date_earliest));
});

test("where leaders met, and who travels", () => {
  const both = met.filter(({contact_id}) =>
    ["IRN-PRES", "SYR-PRES"].every((office) => took(contact_id, ({office_id}) => office_id === office))
  );
  expect(claimed("where-leaders-met")).toEqual([both.filter(({host}) => host === SIDE_1).length, both.length]);
  const between = journeys.filter(({side}) => side === SIDE_1 || side === SIDE_2);
  const first = between.filter(({side}) => side === SIDE_1);
  expect(claimed("who-travels")).toEqual([thousandth(first.length / between.length), between.length]);
});

test("a minister's journeys to the leader", () => {
  const rate = (person: string, from: string, until: string) => {
    const meets = (id: string) =>
      took(id, ({person_id}) => person_id === person) && took(id, ({office_id}) => office_id === "SYR-PRES");
    const own = journeys.filter(
      ({start = "", contact_ids}) => start >= from && start < until && list(contact_ids).some(meets)
    );
    return {n: own.length, rate: own.length / days(from, until)};
  };
  const spans = table("tenures").filter(({office_id, status}) => office_id === "IRN-FM" && status === "incumbent");
  const span = (person: string) => spans.find(({person_id}) => person_id === person);
  const [one, other] = ["ir-zarif", "ir-amirabdollahian"].map((person) =>
    rate(person, span(person)?.start ?? "", span(person)?.end ?? "")
  );
  expect(claimed("minister-met-leader")).toEqual([
    thousandth((other?.rate ?? 0) / (one?.rate ?? 1)),
    (one?.n ?? 0) + (other?.n ?? 0)
  ]);
});

test("changes at the top", () => {
  const leaders = transitions.filter(({office_id}) => office_id === "IRN-PRES");
  const elected = leaders.filter(({stage}) => stage === "result");
  expect(claimed("message-at-once")).toEqual([
    Math.max(...elected.map((row) => Number(row.message_lag_high))),
    elected.length
  ]);
  expect(claimed("first-calls")).toEqual([Number(elected.at(-1)?.call_lag_high), elected.length]);
  expect(claimed("each-sooner")).toEqual([Number(leaders.at(-1)?.call_lag_high), leaders.length]);
  const ministers = transitions.filter(
    ({office_id = "", coverage}) => office_id.endsWith("-FM") && coverage !== "none"
  );
  expect(claimed("counterparts-soon")).toEqual([
    Math.max(...ministers.map((row) => Number(row.counterpart_lag_high))),
    ministers.length
  ]);
});

test("readers and texts", () => {
  const twice = table("codings").filter(
    ({channel, affected_1, affected_2}) => channel !== "message" && affected_1 !== "" && affected_2 !== ""
  );
  expect(claimed("coders-agree")[1]).toBe(twice.length);
  expect(claims.get("coders-agree")?.text).toContain(
    `${twice.filter(({affected_1, affected_2}) => affected_1 === affected_2).length} of`
  );
  const naming = table("topics").filter(({topic}) => topic === "dead and displaced");
  expect(claimed("one-names-the-dead")).toEqual([
    new Set(naming.map(({article_id}) => article_id)).size,
    table("articles").length
  ]);
});

test("rates at the top", () => {
  const top = new Set(contacts.filter(({level}) => level === "leader").map(({contact_id}) => contact_id));
  const starts = [
    ...calls.filter(({contact_id}) => top.has(contact_id)).map(({date_earliest = ""}) => date_earliest),
    ...journeys.filter(({contact_ids}) => list(contact_ids).some((id) => top.has(id))).map(({start = ""}) => start)
  ];
  const within = (from: string, until: string) => starts.filter((day) => day >= from && day < until).length;
  const [early, late] = [within("2013-08-03", "2021-08-03"), within("2021-08-03", "2024-05-19")];
  const ratio = late / days("2021-08-03", "2024-05-19") / (early / days("2013-08-03", "2021-08-03"));
  expect(claimed("more-under-later-leader")).toEqual([thousandth(ratio), early + late]);
});
