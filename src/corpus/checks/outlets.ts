import type {DataTables} from "../data-tables.js";
import {type Problem, problem} from "../problem.js";
import {placed} from "./placed.js";

/** Hosts that two outlets claim. */
export function checkOutlets({reference: {outlets}}: DataTables): Problem[] {
  const owners = new Map<string, string>();
  return placed(outlets).flatMap(({row, at}) =>
    row.hosts.flatMap((host) => {
      const owner = owners.get(host);
      owners.set(host, row.outlet_id);
      if (owner === undefined) return [];
      return [problem({...at("hosts"), value: host}, `is a host of ${owner} already`, "keep it with one of them")];
    })
  );
}
