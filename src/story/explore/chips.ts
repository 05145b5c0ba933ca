import {type Choices, facetNames} from "./choices.js";
import {type ExploreState, FACETS, withPicked} from "./state.js";
import {pointWords} from "./words.js";

/** One thing that narrows what is shown, and the state without it. */
export interface Chip {
  label: string;
  without: ExploreState;
}

/** Everything that narrows what is shown, each with a way out of it. */
export function chipsOf(state: ExploreState, choices: Choices): Chip[] {
  const {from, to, q} = state;
  const again = {page: 1, contact: null};
  const picked = FACETS.flatMap((facet) =>
    state.picked[facet].map((value) => ({
      label: `${facetNames[facet]}: ${choices[facet].find((choice) => choice.value === value)?.label ?? value}`,
      without: withPicked(
        state,
        facet,
        state.picked[facet].filter((one) => one !== value)
      )
    }))
  );
  return [
    ...(from === null && to === null
      ? []
      : [{label: periodWords(from, to), without: {...state, ...again, from: null, to: null}}]),
    ...picked,
    ...(q.trim() === "" ? [] : [{label: `“${q.trim()}”`, without: {...state, ...again, q: ""}}])
  ];
}

function periodWords(from: string | null, to: string | null): string {
  if (from === to && from !== null) return pointWords(from);
  if (from === null) return `To ${pointWords(to ?? "")}`;
  return to === null ? `From ${pointWords(from)}` : `${pointWords(from)} to ${pointWords(to)}`;
}
