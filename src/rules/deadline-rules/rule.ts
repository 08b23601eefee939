import type { Certainty } from '../check-result.js';
import type { TimeUnit } from '../limit.js';

/** What a rule binds by: law or regulation, a document of policy, or advice. */
export type RuleForce = 'LAW' | 'POLICY' | 'ADVISORY';

export type RuleLimit =
  /** Done within so much time after the event. */
  | { readonly form: 'at-most'; readonly count: number; readonly unit: TimeUnit }
  /** Lasts at least so long. */
  | { readonly form: 'at-least'; readonly count: number; readonly unit: TimeUnit }
  /** Done by a day (`01-31`) of the year after. */
  | { readonly form: 'by-day'; readonly monthDay: string }
  /** Each record promises its own limit. */
  | { readonly form: 'promised' }
  /** The rule demands it from time to time and says no number. */
  | { readonly form: 'unnumbered' };

/** A rule as it stood for a time; without `effectiveFrom` its first day is not known and it counts as old enough. */
export interface RuleVersion {
  readonly limit: RuleLimit;
  readonly basis: string;
  readonly effectiveFrom?: string;
  /** Its last day. */
  readonly effectiveTo?: string;
  /** PROVISIONAL: from weak memory, not yet checked against its source. */
  readonly certainty: Certainty;
}

/** A duty with a time limit. */
export interface DeadlineRule {
  /** Stable for ever: `R01`; a second limit of the same duty has a letter: `R16B`. */
  readonly id: string;
  readonly duty: string;
  readonly dutyZh: string;
  readonly force: RuleForce;
  /** The newest first. */
  readonly versions: readonly RuleVersion[];
}

export function rule(
  id: string,
  force: RuleForce,
  dutyZh: string,
  duty: string,
  ...versions: readonly RuleVersion[]
): DeadlineRule {
  return Object.freeze({ id, force, dutyZh, duty, versions });
}

export function version(
  limit: RuleLimit,
  basis: string,
  effectiveFrom?: string,
  options: { readonly effectiveTo?: string; readonly certainty?: Certainty } = {},
): RuleVersion {
  return Object.freeze({
    limit,
    basis,
    certainty: options.certainty ?? 'CERTAIN',
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(options.effectiveTo === undefined ? {} : { effectiveTo: options.effectiveTo }),
  });
}

export function atMost(count: number, unit: TimeUnit): RuleLimit {
  return { form: 'at-most', count, unit };
}

export function atLeast(count: number, unit: TimeUnit): RuleLimit {
  return { form: 'at-least', count, unit };
}

export function byDay(monthDay: '01-31' | '03-31' | '06-30'): RuleLimit {
  return { form: 'by-day', monthDay };
}

export const promised: RuleLimit = { form: 'promised' };
export const unnumbered: RuleLimit = { form: 'unnumbered' };

/** From weak memory. */
export const UNVERIFIED = { certainty: 'PROVISIONAL' } as const;
