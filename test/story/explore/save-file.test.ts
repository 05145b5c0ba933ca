import {expect, test, vi} from "vitest";
import {saveFile} from "../../../src/story/explore/save-file.js";
import {openPage} from "./page.js";

test("the reader gets a file of that name, and what it took is given back", async () => {
  openPage();
  vi.useFakeTimers();
  const made: Blob[] = [];
  const revoke = vi.fn();
  vi.stubGlobal("URL", {createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: revoke});
  saveFile({name: "a.csv", type: "text/csv", text: "é\r\n"});
  expect(made[0]?.type).toBe("text/csv;charset=utf-8");
  expect(await made[0]?.text()).toBe("é\r\n");
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledWith("blob:1");
  vi.useRealTimers();
});
