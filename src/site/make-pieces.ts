export interface Findings {
  texts: number;
  contacts: number;
  exclusions: number;
  warnings: string[];
}

export async function makePieces(dataDir: string, buildDir: string): Promise<Findings> {
  const {scratch} = await import("../scratch.js");
  return scratch(dataDir, buildDir);
}
