import {dayKey, type Entry} from "./entries.js";
import {fold} from "./fold.js";
import {firstDay, lastDay} from "./period.js";
import {type ExploreState, FACETS} from "./state.js";

type Test = (entry: Entry) => boolean;

/**
 * Whether a contact is among those asked for. One that may have been on several days fits a period that holds one of
 * them; one without any day fits no period. Words must all occur, in any order.
 */
export function matcher(state: ExploreState): Test {
  const tests = [...facetTests(state), ...timeTests(state), ...wordTests(state)];
  return (entry) => tests.every((test) => test(entry));
}

function facetTests({picked}: ExploreState): Test[] {
  return FACETS.filter((facet) => picked[facet].length > 0).map((facet) => {
    const wanted = new Set(picked[facet]);
    return ({facets}) => facets[facet].some((value) => wanted.has(value));
  });
}

function timeTests(state: ExploreState): Test[] {
  if (state.from === null && state.to === null) return [];
  const from = state.from === null ? -Infinity : dayKey(firstDay(state.from));
  const to = state.to === null ? Infinity : dayKey(lastDay(state.to));
  // What has no day compares with nothing and so fits no period.
  return [({first, last}) => first <= to && last >= from];
}

function wordTests({q}: ExploreState): Test[] {
  return fold(q)
    .split(/\s+/)
    .filter(Boolean)
    .map(
      (word) =>
        ({text}) =>
          text.includes(word)
    );
}
