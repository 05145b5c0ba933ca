declare module "edtf" {
  /** Throws on a text that is not EDTF. */
  export default function edtf(text: string): unknown;
}
