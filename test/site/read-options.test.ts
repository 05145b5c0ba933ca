import {expect, test} from "vitest";
import {readOptions} from "../../src/site/read-options.js";

const options = {port: {type: "string"}} as const;

test("what is asked for comes as it stands", () => {
  expect(readOptions({args: ["--port", "8080"], options}, "usage: x").values).toEqual({port: "8080"});
});

test("what is not known is told in one line, with how the command is used", () => {
  const read = (...args: string[]) => readOptions({args, options, allowPositionals: true}, "usage: x [--port N]");
  expect(() => read("--prot", "8080")).toThrow(/^unknown option '--prot'; usage: x \[--port N\]$/);
  expect(() => read("--port")).toThrow(/^option '--port <value>' argument missing; usage: x \[--port N\]$/);
});
