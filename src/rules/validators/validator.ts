import type { Certainty, Severity } from '../check-result.js';

/** A rule that records are judged by: what it demands, how much a failure weighs, and on what ground. */
export interface Validator {
  /** Stable for ever: `V30`; a second severity of the same matter has a letter: `V30B`. */
  readonly id: string;
  readonly severity: Severity;
  /** PROVISIONAL: the rule itself rests on weak ground, so what it finds is never an error, only a reason to look. */
  readonly certainty: Certainty;
  readonly title: string;
  readonly description: string;
  /** The law, standard or form that the rule rests on. */
  readonly basis: string;
  /** First and last day on which the basis is in force, where it is dated. Told to readers; records are not chosen by it. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
}

type Options = Pick<Validator, 'effectiveFrom' | 'effectiveTo'> & { readonly isProvisional?: boolean };

/** One entry of a table of validators, each `[id, severity, title, description, basis, options]`. */
type Row = readonly [
  id: string,
  severity: Severity,
  title: string,
  description: string,
  basis: string,
  options?: Options,
];

export function validators(rows: readonly Row[]): readonly Validator[] {
  return rows.map(([id, severity, title, description, basis, { isProvisional, ...dates } = {}]) =>
    Object.freeze({
      id,
      severity,
      certainty: isProvisional === true ? 'PROVISIONAL' : 'CERTAIN',
      title,
      description,
      basis,
      ...dates,
    }),
  );
}
