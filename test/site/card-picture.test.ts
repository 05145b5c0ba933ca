import {expect, test} from "vitest";
import {cardPicture} from "../../src/site/card-picture.js";
import {contact} from "../story/explore/sample.js";
import {about} from "./about.js";

test("every contact of a known day is a mark", () => {
  const picture = cardPicture(
    [contact("r:1"), contact("r:2", {provenance: "texts"}), contact("r:3", {date_earliest: null, date_latest: null})],
    about.dyad
  );
  expect(picture?.svg.match(/transform=/g)).toHaveLength(2);
  expect(picture?.svg).toContain('fill="var(--side-1)"');
});

test("too many are columns; none is no picture", () => {
  const many = Array.from({length: 500}, (_, i) => contact(`r:${i}`));
  expect(cardPicture(many, about.dyad)?.svg).toContain("<rect");
  expect(cardPicture([], about.dyad)).toBeNull();
});
