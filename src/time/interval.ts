/** Days from `earliest` to `latest`, both ISO 8601 (`2021-07-05`) and both included. */
export interface Interval {
  earliest: string;
  latest: string;
}
