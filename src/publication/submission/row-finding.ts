import type { RowProblem } from '../draft.js';

export type FindingSeverity = 'error' | 'warning' | 'information';

/** What checking found in a row: an error stops it, a warning travels with it, information says what was done to it. */
export interface RowFinding extends RowProblem {
  readonly severity: FindingSeverity;
  /** The cell as the file has it, personal data covered; null where no single cell is meant. */
  readonly value: string | null;
}

export function hasErrors(findings: readonly RowFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
