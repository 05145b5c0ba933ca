import {expect, test} from "vitest";
import {heightMessages} from "../../../src/embed/browser/announce-height.js";

const at = (rest: string) => heightMessages(321, new URL(`https://example.org/embed/x${rest}`), "x");

test("every host hears an object and a string, and no host a form that needs a name it did not give", () => {
  expect(at("")).toEqual([
    {sentinel: "amp", type: "embed-size", height: 321},
    JSON.stringify({src: "https://example.org/embed/x", context: "iframe.resize", height: 321})
  ]);
});

test("hosts with a name of their own hear it", () => {
  expect(at("?resize=dw")).toContainEqual({"datawrapper-height": {x: 321}});
  expect(at("?childId=a-1")).toContain("pymxPYMxa-1xPYMxheightxPYMx321");
  expect(at("#?secret=aB3")).toContainEqual({message: "height", value: 321, secret: "aB3"});
});

test("a name that is none is not repeated", () => {
  expect(at("?childId=a%3Cb")).toHaveLength(2);
  expect(at("#?secret=-")).toHaveLength(2);
});
