import {cohenKappa} from "../stats/kappa.js";
import type {Measure, World} from "./claim.js";
import {rounded} from "./wording.js";

/** Two readers agree on the side to which something had happened, well beyond chance. */
export function codersAgree({codings}: World): Measure {
  const pairs = codings.flatMap(({affected_1, affected_2}) =>
    affected_1 !== null && affected_2 !== null ? [[affected_1, affected_2] as const] : []
  );
  const {n, agreed, kappa} = cohenKappa(pairs);
  return {
    text: `Two readers agree on the side affected in ${agreed} of ${n} calls (Cohen’s kappa ${rounded(kappa, 2) ?? "not known"}).`,
    value: Number.isNaN(kappa) ? null : kappa,
    unit: "kappa",
    n,
    unknowns: codings.length - n,
    low: null,
    high: null,
    holds: kappa > 0.8
  };
}
