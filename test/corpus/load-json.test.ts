import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {text} from "../../src/corpus/leaves.js";
import {loadJson} from "../../src/corpus/load-json.js";
import {scratchFolder} from "./copy-data.js";

function loaded(json: string) {
  const path = join(scratchFolder(), "t.json");
  writeFileSync(path, json);
  return loadJson<{name: string}>(path, {keys: {name: text}});
}

test("a value of the right shape is given; a key too many does not stop it", () => {
  const {value, problems} = loaded('{\n  "name": "A",\n  "nmae": "B"\n}');
  expect(value).toMatchObject({name: "A"});
  expect(problems).toMatchObject([{row: 3, column: "nmae", level: "warning"}]);
});

test("what has another shape, or is no JSON, is not", () => {
  expect(loaded('{\n  "name": 3\n}')).toMatchObject({value: null, problems: [{row: 2, column: "name", value: "3"}]});
  expect(loaded('{\n  "name"\n}')).toMatchObject({value: null, problems: [{row: 3}]});
});
