import type {Dyad} from "../charts/chart.js";
import type {ArticleRow, OutletRow} from "../tables/rows.js";

const RELATIONS: Record<string, string> = {
  semi_official: "semi-official",
  foreign_state: "of another state",
  news_agency_independent: "independent agency",
  party_or_movement: "of a party or movement",
  reprint_or_aggregator: "reprints others"
};

/** Whose an outlet is: its side, if it is one’s, and what it has to do with a state; empty where neither is known. */
export function ownerWords(
  {side, relation}: Pick<OutletRow, "side" | "relation">,
  {sides}: Pick<Dyad, "sides">
): string {
  const own = sides.find((one) => one.side === side)?.name;
  const tie = relation === "unknown" ? [] : [RELATIONS[relation] ?? relation.replaceAll("_", " ")];
  return [...(own === undefined ? [] : [own]), ...tie].join(", ");
}

/** Who published a text and whose that outlet is, with why one thinks so: "Name (Country, semi-official: its owner)". */
export function publisherWords(
  {outlet: name, url}: Pick<ArticleRow, "outlet" | "url">,
  outlets: readonly OutletRow[],
  dyad: Pick<Dyad, "sides">
): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "";
  const outlet = outlets.find((one) => one.name === name) ?? outletOf(host, outlets);
  const told = name ?? outlet?.name;
  if (told === undefined) return "outlet not stated, so whose it is is not known";
  const owner = outlet === undefined ? "" : ownerWords(outlet, dyad);
  if (outlet === undefined || owner === "") return `${told} (whose it is is not known)`;
  const why = outlet.basis.replace(/ \([^)]*\)$/, "");
  return `${told} (${[owner, ...(why === "" ? [] : [why])].join(": ")})`;
}

/** The outlet of a host, e.g. `en.example.org`; its hosts hold their subdomains. */
export function outletOf(host: string, outlets: readonly OutletRow[]): OutletRow | undefined {
  return outlets.find(({hosts}) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
}
