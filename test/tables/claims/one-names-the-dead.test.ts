import {expect, test} from "vitest";
import {oneNamesTheDead} from "../../../src/tables/claims/one-names-the-dead.js";
import {world} from "./world.js";

const naming = (...ids: string[]) =>
  oneNamesTheDead(
    world({
      topics: ids.map((article_id) => ({
        article_id,
        contact_id: null,
        topic: "dead and displaced",
        start: 0,
        end: 1,
        quote: "x"
      }))
    })
  );

test("one text, however often", () => {
  expect(naming("a", "a")).toMatchObject({value: 1, holds: true});
  expect(naming("a", "b")).toMatchObject({value: 2, holds: false});
  expect(naming()).toMatchObject({value: 0, holds: false});
});
