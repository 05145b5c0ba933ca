import type {Prominence} from "../types.js";
import type {Cluster} from "./cluster.js";
import type {ContactSetting} from "./contacts.js";
import type {ThemeHit} from "./themes.js";

export interface Occasion {
  occasion: string | null;
  occasion_kind: string;
  affected: string;
}

const NONE: Occasion = {occasion: null, occasion_kind: "unknown", affected: "unknown"};

/** What a contact was about: read in its own sentences, for the lead also in the rest of the text. */
export function occasionOf(cluster: Cluster, setting: ContactSetting, prominence: Prominence): Occasion {
  const own = new Set(cluster.mentions.map(({draft}) => draft.sentence));
  const {themes} = setting;
  const hit =
    themes.find((h) => own.has(h.sentence) && h.theme.kind === "occasion" && fits(h, setting)) ??
    (prominence === "lead" ? themes.find((h) => isCongratulation(h) && fits(h, setting)) : undefined);
  if (hit?.theme.kind !== "occasion") return NONE;
  const {occasion, occasionKind, affects} = hit.theme;
  return {occasion, occasion_kind: occasionKind, affected: affectedSide(affects, cluster)};
}

function isCongratulation(hit: ThemeHit): boolean {
  return hit.theme.kind === "occasion" && hit.theme.affects === "congratulated";
}

/** An election is the occasion only of a sentence that congratulates. */
function fits(hit: ThemeHit, {page, sentences, congratulation}: ContactSetting): boolean {
  if (!isCongratulation(hit)) return true;
  const sentence = sentences[hit.sentence];
  return sentence !== undefined && congratulation.test(page.text.slice(sentence.start, sentence.end));
}

function affectedSide(affects: string, cluster: Cluster): string {
  if (affects === "both") return "both";
  const elect = cluster.members.find((member) => member.status === "elect");
  if (affects === "congratulated" && elect?.side) return elect.side;
  return "unknown";
}
