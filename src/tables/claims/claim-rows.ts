import {MadeOf} from "../made-of.js";
import type {ClaimRow} from "../rows.js";
import type {Claim, Measure, World} from "./claim.js";
import {codersAgree, codersAgreeOnMessages} from "./coders-agree.js";
import {counterpartsSoon} from "./counterparts-soon.js";
import {crisisOrCongratulation} from "./crisis-or-congratulation.js";
import {eachSooner, firstCalls} from "./first-calls.js";
import {messageAtOnce} from "./message-at-once.js";
import {ministerMetLeader} from "./minister-met-leader.js";
import {moreAfterAChange} from "./more-after-a-change.js";
import {moreUnderLaterLeader} from "./more-under-later-leader.js";
import {oneNamesTheDead} from "./one-names-the-dead.js";
import {noneSaysOpposition, textsOmitOpposition} from "./opposition.js";
import {otherSideCalls} from "./other-side-calls.js";
import {ownOutlets} from "./own-outlets.js";
import {rowsConfirmed} from "./rows-confirmed.js";
import {saidAlike} from "./said-alike.js";
import {seasons} from "./seasons.js";
import {silenceBeforeTheEnd} from "./silence-before-the-end.js";
import {variantsOf} from "./variants.js";
import {whereLeadersMet} from "./where-leaders-met.js";
import {whoTravels} from "./who-travels.js";
import {rounded} from "./wording.js";

/** Every claim by its id: those that seem to hold, then those that were looked at and fail. */
export const claims: Readonly<Record<string, Claim>> = {
  "other-side-calls": otherSideCalls,
  "minister-met-leader": ministerMetLeader,
  "message-at-once": messageAtOnce,
  "first-calls": firstCalls,
  "where-leaders-met": whereLeadersMet,
  "who-travels": whoTravels,
  "silence-before-the-end": silenceBeforeTheEnd,
  "counterparts-soon": counterpartsSoon,
  "said-alike": saidAlike,
  "one-names-the-dead": oneNamesTheDead,
  "none-says-opposition": noneSaysOpposition,
  "texts-omit-opposition": textsOmitOpposition,
  "coders-agree": codersAgree,
  "coders-agree-on-messages": codersAgreeOnMessages,
  "rows-confirmed": rowsConfirmed,
  "each-sooner": eachSooner,
  "own-outlets": ownOutlets,
  "crisis-or-congratulation": crisisOrCongratulation,
  "more-under-later-leader": moreUnderLaterLeader,
  "more-after-a-change": moreAfterAChange,
  seasons
};

type Given = Omit<World, "unit">;

/** Every claim as these tables have it, tried under each variant; it holds where it holds under all. Made once of the same. */
export function claimRows(given: Given): ClaimRow[] {
  if (!given.contacts.some(({provenance}) => provenance !== "texts")) return [];
  return made.of(given.contacts, Object.entries(given).flat(), () => freshRows(given));
}

const made = new MadeOf<ClaimRow[]>();

function freshRows(given: Given): ClaimRow[] {
  const world: World = {...given, unit: "journey"};
  const bent = [...variantsOf(world)].map(([name, variant]) => ({name, world: variant(world)}));
  return Object.entries(claims).map(([claim_id, claim]) => {
    const base = claim(world);
    const tried = bent.map((variant) => ({name: variant.name, measure: claim(variant.world)}));
    return {
      claim_id,
      text: base.text,
      value: rounded(base.value),
      unit: base.unit,
      n: base.n,
      unknowns: base.unknowns,
      interval_low: rounded(base.low),
      interval_high: rounded(base.high),
      robustness: tried.map(({name, measure}) => `${name}: ${outcome(measure)}`),
      contact_ids: [...new Set(base.contact_ids)].sort(),
      holds_as_found: base.holds,
      holds: base.holds && tried.every(({measure}) => measure.holds)
    };
  });
}

function outcome({value, n, holds}: Measure): string {
  return `${rounded(value) ?? "no value"}, n = ${n}, ${holds ? "holds" : "fails"}`;
}
