import {expect, test} from "vitest";
import {told} from "../languages/told.js";

test("an ambassador counts where a minister or higher meets him", () => {
  expect(told("es", "El embajador iraní en Siria fue recibido por Faisal Mekdad.")).toHaveLength(1);
  expect(told("es", "El embajador iraní se reunió con el viceministro sirio de Turismo.")).toEqual([]);
  expect(told("es", "El embajador iraní se reunió con el embajador sirio.")).toEqual([]);
});
