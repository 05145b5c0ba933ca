import {phraseWords} from "../../coder/lexicon/expand-phrase.js";
import {placed} from "../../corpus/checks/placed.js";
import type {DataTables} from "../../corpus/data-tables.js";
import {type Problem, warning} from "../../corpus/problem.js";

/** Spellings of several people of whom no office tells one from the other: who is meant will always be left open. */
export function openNames({people, reference}: DataTables): Problem[] {
  const seated = new Set(reference.tenures.rows.map(({person_id}) => person_id));
  const owners = new Map<string, string[]>();
  const persons = placed(people);
  for (const {row} of persons) {
    for (const name of new Set(row.aliases.map((alias) => phraseWords(alias).join(" "))))
      owners.set(name, [...(owners.get(name) ?? []), row.person_id]);
  }
  return persons.flatMap(({row, at}) =>
    row.aliases.flatMap((alias) => {
      const others = (owners.get(phraseWords(alias).join(" ")) ?? []).filter((id) => id !== row.person_id);
      const alike = others.filter((id) => !seated.has(id) && !seated.has(row.person_id));
      if (alike.length === 0) return [];
      return [
        warning(
          {...at("aliases"), value: alias},
          `fits ${alike.join(" and ")} too and neither has a row in tenures.csv, so who is meant stays open`,
          "add a tenure for one of them, or take the spelling out of one"
        )
      ];
    })
  );
}
