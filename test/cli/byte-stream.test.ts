import {buffer} from "node:stream/consumers";
import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {byteStream} from "../../src/cli/byte-stream.js";

async function read(...chunks: (Uint8Array | string)[]): Promise<string> {
  const stream = (async function* () {
    yield* chunks;
  })();
  return (await buffer(byteStream(stream))).toString();
}

test("bytes and strings come as they are", async () => {
  expect(await read("a", Buffer.from("é"))).toBe("aé");
  expect(await read()).toBe("");
});

test("gzip is unpacked, in one part or in several, whatever the file is called", async () => {
  const packed = gzipSync("one\ntwo\n");
  expect(await read(packed)).toBe("one\ntwo\n");
  expect(await read(packed.subarray(0, 5), packed.subarray(5))).toBe("one\ntwo\n");
  expect(await read(Buffer.concat([packed, gzipSync("three\n")]))).toBe("one\ntwo\nthree\n");
});

test("gzip that breaks off is an error", async () => {
  await expect(read(gzipSync("one\n".repeat(1000)).subarray(0, 20))).rejects.toThrow("unexpected end of file");
});

test("UTF-16 becomes UTF-8, packed or not, also when a letter is cut in two", async () => {
  const wide = Buffer.from("\uFEFF{é}\n", "utf16le");
  expect(await read(wide.subarray(0, 5), wide.subarray(5))).toBe("{é}\n");
  expect(await read(gzipSync(wide))).toBe("{é}\n");
});
