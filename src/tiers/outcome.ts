/** What a load brought, and how long its two parts took in seconds. */
export interface TierOutcome {
  /** Record versions that were stored, those of an earlier attempt not counted. */
  readonly rows: number;
  readonly loadSeconds: number;
  readonly indexSeconds: number;
  readonly revision: number;
  /** Digest of the last publication: the same on every machine for a tier that was loaded into an empty database. */
  readonly digest: string;
}

export function outcomeText({ rows, loadSeconds, indexSeconds, revision, digest }: TierOutcome): string {
  const rate = Math.round(rows / Math.max(loadSeconds, 0.001));
  return `Loaded ${rows.toLocaleString('en')} rows in ${loadSeconds.toFixed(1)} s (${rate.toLocaleString('en')} a second), indexes in ${indexSeconds.toFixed(1)} s. Revision ${revision}, chain digest ${digest}`;
}
