import {expect, test} from "vitest";
import {renderContact} from "../../src/story/render-contact.js";

test("the address the site names is told", () => {
  expect(renderContact("desk@example.org")).toContain('<a href="mailto:desk@example.org">desk@example.org</a>');
});

test("where there is none, that is told, and nothing is invented", () => {
  expect(renderContact(null)).toContain("names no address");
  expect(renderContact(null)).not.toContain("mailto:");
});
