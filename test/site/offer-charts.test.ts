import {expect, test} from "vitest";
import {withMenus} from "../../src/site/offer-charts.js";

test("a figure's menu stands where room was left for it; room without a menu is taken away", () => {
  const menus = new Map([["a", "<details>a</details>"]]);
  expect(withMenus("<p><!--share a--></p><p><!--share b--></p>", menus)).toBe("<p><details>a</details></p><p></p>");
});
