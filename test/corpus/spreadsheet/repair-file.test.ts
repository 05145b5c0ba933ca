import {expect, test} from "vitest";
import type {Schema} from "../../../src/corpus/schema.js";
import {repairFile} from "../../../src/corpus/spreadsheet/repair-file.js";

const schema: Schema = {
  id: {type: "id", key: true},
  date: {type: "edtf"},
  note: {type: "string"}
};

const repair = (text: string) => repairFile(new TextEncoder().encode(text), schema);

test("a sound file has nothing to mend and keeps its bytes", () => {
  const text = 'id,date,note\r\na,2019-02,"x, ""y"""\r\n\r\nb,,\r\n';
  expect(repair(text)?.repairs).toEqual([]);
});

test("only lines with a change are written anew, and each change is told by its row", () => {
  const result = repair('id,date,note\na,2019-03,"two\nlines"\nb,Feb-19,"x, y"\n"c",2019,z\n');
  expect(result?.text).toBe('id,date,note\na,2019-03,"two\nlines"\nb,2019-02,"x, y"\n"c",2019,z\n');
  expect(result?.repairs).toEqual([
    {row: 4, column: "date", before: "Feb-19", after: "2019-02", why: "a spreadsheet took the month for a date"}
  ]);
});

test("semicolons and tabs become commas", () => {
  expect(repair("id;date;note\na;2019;x, y\n")?.text).toBe('id,date,note\na,2019,"x, y"\n');
  expect(repair("id\tdate\tnote\na\t2019\tx\n")?.repairs[0]?.before).toBe("tabs");
});

test("empty rows and empty cells behind the last column go", () => {
  const result = repair("id,date,note\na,2019,x,,\n,,\n");
  expect(result?.text).toBe("id,date,note\na,2019,x\n");
  expect(result?.repairs.map(({row}) => row)).toEqual([2, 3]);
});

test("zeros that a spreadsheet cut come back where the other numbers have theirs", () => {
  expect(repair("id,date,note\n001,,\n002,,\n3,,\n")?.text).toBe("id,date,note\n001,,\n002,,\n003,,\n");
  expect(repair("id,date,note\n01,,\n002,,\n3,,\n")?.repairs).toEqual([]);
});

test("what is no table is left alone", () => {
  expect(repair('id,date\na,"b\n')).toBeNull();
});
