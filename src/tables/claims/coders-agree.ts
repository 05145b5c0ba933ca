import {codedTwice} from "../agreement.js";
import type {CodingRow} from "../rows.js";
import {cohenKappa} from "../stats/kappa.js";
import type {Measure, World} from "./claim.js";
import {rounded} from "./wording.js";

/** Two readers of the calls agree on the side to which something had happened, well beyond chance. */
export function codersAgree({codings}: World): Measure {
  return agreementOn(
    codings.filter(({channel}) => channel !== "message"),
    "calls"
  );
}

/** The same of the messages, of which the second reader saw what the record says of them, not the first codes. */
export function codersAgreeOnMessages({codings}: World): Measure {
  return agreementOn(
    codings.filter(({channel}) => channel === "message"),
    "messages"
  );
}

function agreementOn(codings: readonly CodingRow[], noun: string): Measure {
  const {n, agreed, kappa} = cohenKappa(codedTwice(codings, "affected"));
  return {
    text: `Two readers agree on the side affected in ${agreed} of ${n} ${noun} (Cohen’s kappa ${rounded(kappa, 2) ?? "not known"}).`,
    value: Number.isNaN(kappa) ? null : kappa,
    unit: "kappa",
    n,
    unknowns: codings.length - n,
    low: null,
    high: null,
    contact_ids: [],
    holds: kappa > 0.8
  };
}
