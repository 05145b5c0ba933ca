import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {figuresIn, movesSince, movesWithFigures} from "../../src/site/moves-since.js";
import {temporary} from "./temporary.js";

const contact = {contact_id: "003_x@5", date: "2023-05"};

test("what is made for the first time has moved nothing; later one line says what did, at last with the figures", async () => {
  const dir = temporary();
  const figure = (html: string) => writeFileSync(join(dir, "figures", "the-line.html"), html);
  mkdirSync(join(dir, "figures"));
  expect(movesSince({contacts: [contact]}, dir)).toBe("");
  figure("one");
  expect(await movesWithFigures(new Map(), dir)).toBe("");
  expect(movesSince({contacts: [{...contact, place: undefined}]}, dir)).toBe("");

  const before = await figuresIn(dir);
  expect(movesSince({contacts: [{...contact, date: "2023-05-03"}]}, dir)).toBe("003: 1 contact re-dated");
  figure("two");
  expect(await movesWithFigures(before, dir)).toBe("003: 1 contact re-dated; the-line changed");
});
