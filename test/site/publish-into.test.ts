import {expect, test} from "vitest";
import {foldersIn} from "../../src/site/folders.js";
import {publishInto} from "../../src/site/publish-into.js";
import {temporary} from "./temporary.js";

test("a folder without data is named as the fault", async () => {
  const empty = temporary();
  await expect(publishInto(empty, {language: "en", baseUrl: null}, foldersIn(empty))).rejects.toThrow(empty);
});
