import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {movesSince, rememberPieces} from "../../src/site/moves-since.js";
import {temporary} from "./temporary.js";

const contact = {contact_id: "003_x@5", date: "2023-05"};

test("what is made for the first time has moved nothing; later one line says what did", async () => {
  const dir = temporary();
  const figure = (html: string) => writeFileSync(join(dir, "figures", "the-line.html"), html);
  mkdirSync(join(dir, "figures"));
  figure("one");
  expect(await movesSince(await rememberPieces(dir), {contacts: [contact]}, dir)).toBe("");
  expect(await movesSince(await rememberPieces(dir), {contacts: [{...contact, place: undefined}]}, dir)).toBe("");

  const before = await rememberPieces(dir);
  figure("two");
  const line = await movesSince(before, {contacts: [{...contact, date: "2023-05-03"}]}, dir);
  expect(line).toBe("003: 1 contact re-dated; the-line changed");
});
