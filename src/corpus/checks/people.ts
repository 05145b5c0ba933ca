import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {type PlacedRow, placed} from "./placed.js";

type Person = PlacedRow<DataTables["people"]["schema"]>;

/** Spellings that fit two people and do not say so, and `shared_aliases` that are not shared. */
export function checkPeople({people}: DataTables): Problem[] {
  const persons = placed(people);
  const owners = ownersOf(persons);
  return persons.flatMap((person) => [...undeclared(person, owners), ...unshared(person, owners)]);
}

function ownersOf(persons: Person[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const {row} of persons) {
    for (const alias of row.aliases) {
      const key = alias.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(row.person_id));
    }
  }
  return owners;
}

function undeclared({row, at}: Person, owners: Map<string, Set<string>>): Problem[] {
  const declared = new Set(row.shared_aliases.map((item) => item.toLowerCase()));
  return row.aliases.flatMap((alias) => {
    const others = [...(owners.get(alias.toLowerCase()) ?? [])].filter((id) => id !== row.person_id);
    return others
      .map((other) => `${alias}=${other}`)
      .filter((item) => !declared.has(item.toLowerCase()))
      .map((item) => {
        const place = {...at("aliases"), value: alias};
        return problem(place, `fits ${item.split("=")[1]} too`, `add ${item} to shared_aliases or take it out`);
      });
  });
}

function unshared({row, at}: Person, owners: Map<string, Set<string>>): Problem[] {
  return row.shared_aliases.flatMap((item) => {
    const [alias = "", other = ""] = item.split("=");
    const ids = owners.get(alias.toLowerCase());
    if (ids?.has(row.person_id) && ids.has(other) && other !== row.person_id) return [];
    const fix = "write alias=person_id, with the alias in both people's aliases";
    return [problem({...at("shared_aliases"), value: item}, "is not an alias the two people share", fix)];
  });
}
