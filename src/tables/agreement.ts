import type {AgreementRow, CodingRow} from "./rows.js";
import {cohenKappa} from "./stats/kappa.js";

const COLUMNS = ["affected", "occasion_kind"] as const;
const CHANNELS = {call: ["call", "video_call"], message: ["message"]} as const;

/** How far the two codings agree, for calls and messages apart: they were coded at different times. */
export function agreementRows(codings: readonly CodingRow[]): AgreementRow[] {
  return COLUMNS.flatMap((column) =>
    (["call", "message"] as const).flatMap((channel) => {
      const own = codings.filter((row) => CHANNELS[channel].some((one) => one === row.channel));
      return own.length === 0 ? [] : [agreementOf(own, column, channel)];
    })
  );
}

/** Pairs of what both readers coded; `other` of the first, which had fewer codes, says nothing of the second's. */
export function codedTwice(codings: readonly CodingRow[], column: AgreementRow["column"]): [string, string][] {
  return codings.flatMap((row) => {
    const [one, other] = [row[`${column}_1`], row[`${column}_2`]];
    return one === null || other === null || one === "other" ? [] : [[one, other] as [string, string]];
  });
}

function agreementOf(
  codings: readonly CodingRow[],
  column: AgreementRow["column"],
  channel: AgreementRow["channel"]
): AgreementRow {
  const {n, agreed, kappa} = cohenKappa(codedTwice(codings, column));
  const rounded = Number.isNaN(kappa) ? null : Math.round(kappa * 1000) / 1000;
  return {column, channel, n, agreed, kappa: rounded, n_single: codings.length - n};
}
