import type {ContactRow, MentionRow, TenureRow} from "../tables/rows.js";

export type Channel = ContactRow["channel"];
export type DateBasis = MentionRow["date_basis"];
export type OfficeStatus = TenureRow["status"];
