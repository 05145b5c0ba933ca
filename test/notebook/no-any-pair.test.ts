import {expect, test} from "vitest";
import * as units from "../../src/coder/grammar/any-pair-units.js";
import * as sense from "../../src/coder/parties/any-pair-sense.js";
import * as several from "../../src/coder/parties/any-pair-several.js";
import * as items from "../../src/coder/people/any-pair-items.js";
import * as status from "../../src/coder/status/any-pair-status.js";
import * as none from "../../src/notebook/no-any-pair.js";

const real: Record<string, unknown> = {...units, ...sense, ...several, ...items, ...status};

test("every name of it is one of the modules that it stands in for", () => {
  for (const name of Object.keys(none)) expect(real[name], name).toBeTypeOf("function");
});

test("a page that asks for it after all is told why there is none", () => {
  for (const call of Object.values(none)) expect(call as () => unknown).toThrow("its book's two sides only");
});
