import {expect, test} from "vitest";
import type {Band} from "../../../src/charts/holders.js";
import {drawBandNames} from "../../../src/charts/the-line/draw-band-names.js";
import {timeScale} from "../../../src/charts/time-scale.js";
import {blankDocument, textsOf} from "../sample.js";

const band = (name: string, start: string, end: string): Band => ({
  name,
  person_id: name,
  side: "IRN",
  office: "President",
  status: "incumbent",
  start,
  end
});

test("a name that would run into the next stands a row higher, each with a tick to its band", () => {
  const bands = [band("Rouhani", "2020-01-01", "2020-02-01"), band("Raisi", "2020-02-01", "2021-01-01")];
  const scale = timeScale({start: "2020-01-01", end: "2021-01-01"}, 0, 200);
  const names = drawBandNames(blankDocument(), {bands, scale, top: 42});
  expect(textsOf(names)).toEqual(["Rouhani", "Raisi"]);
  expect(Array.from(names.querySelectorAll("text"), (text) => text.getAttribute("y"))).toEqual(["15", "34"]);
  expect(names.querySelectorAll("path")).toHaveLength(2);
});
