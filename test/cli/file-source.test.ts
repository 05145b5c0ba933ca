import {mkdtempSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {fileSource} from "../../src/cli/file-source.js";

const dir = mkdtempSync(join(tmpdir(), "files-"));
afterAll(() => rmSync(dir, {recursive: true}));

function put(name: string, content: string | Buffer): string {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
}

test("a file is known by its stem and the checksum of its bytes, byte order mark and all", () => {
  expect(fileSource(put("b.txt", "\uFEFFThey met."))).toMatchObject({
    source: {article_id: "b", file: "b.txt", text: "They met.", title: null},
    sha256: "02101c627d0ce78000b09ff4707a2fb450c68f35ee70ec5a491f682a2bbe7cd5",
    extracted: false
  });
});

test("a web page is its article, in the encoding it states", () => {
  const page = '<html lang=en><meta charset="windows-1250"><p>The premier of \u0160tajersko met his host.</html>';
  const bytes = Buffer.from(page, "latin1");
  bytes[page.indexOf("\u0160")] = 0x8a;
  expect(fileSource(put("p.html", bytes))).toMatchObject({
    source: {article_id: "p", text: "The premier of \u0160tajersko met his host.", language: "en"},
    extracted: true
  });
});

test("what holds nothing or too much is refused", () => {
  expect(() => fileSource(put("e.txt", " \n"))).toThrow("is empty; fill it or take it out");
  expect(() => fileSource(put("s.html", "<script>x</script>"))).toThrow("is empty");
  truncateSync(put("l.txt", "x"), 21 * 1024 * 1024);
  expect(() => fileSource(join(dir, "l.txt"))).toThrow("over the limit of 20 MB");
  expect(() => fileSource(join(dir, "gone.txt"))).toThrow("no such file");
});
