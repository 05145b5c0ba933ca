import {expect, test, vi} from "vitest";
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

test.each(["--help", "-h"])("%s tells how the command is used, and no more", (word) => {
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const ended = vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  expect(() => readOptions({args: ["x.txt", word], options, allowPositionals: true}, "usage: x")).toThrow(
    "ended with 0"
  );
  expect(written).toHaveBeenCalledWith("usage: x\n");
  written.mockRestore();
  ended.mockRestore();
});
