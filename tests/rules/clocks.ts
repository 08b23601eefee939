import type { ClockDeclaration } from '../../src/catalog/clock.js';
import type { Dataset } from '../../src/catalog/registry.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import type { DeadlineCheck } from '../../src/rules/deadline-check.js';
import { evaluateDeadlines } from '../../src/rules/evaluate-clocks.js';
import { ledgers } from './ledgers.js';

/** A dataset of ledgers that declares these clocks. */
export function ledgersWith(...clocks: readonly ClockDeclaration[]): Dataset {
  return { ...ledgers, clocks };
}

/** What one clock says of a record; the general clock of publication is left out. */
export function clockSays(
  clock: ClockDeclaration,
  record: RecordValues,
  today = '2026-06-01',
): DeadlineCheck | undefined {
  return evaluateDeadlines(ledgersWith(clock), record, today).find(({ rule }) => rule === clock.rule);
}

/** Its state, and by how much it is late: `DONE_LATE 1 WORKING_DAY`. */
export function stateOf(check: DeadlineCheck | undefined): string | undefined {
  if (check === undefined) return undefined;
  return check.lateBy === null ? check.state : `${check.state} ${check.lateBy} ${check.lateUnit}`;
}
