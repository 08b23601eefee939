import { type Random, randomFor } from '../random.js';
import { checkNamed, type PlacedCheck } from './check-items.js';
import { FAULTS } from './deliberate-faults.js';
import { businessesIn, type EnterpriseEntry } from './enterprise-list.js';
import { type Finding, findingsFor } from './inspection-findings.js';
import { TASKS, type TaskEntry } from './task-list.js';
import { addWorkdays, workdayBetween } from './working-days.js';

/** One result before it is written: of a check item, or of all of the task together. */
export interface InspectedRow {
  readonly subject: EnterpriseEntry;
  readonly check?: PlacedCheck;
  readonly agency: string;
  readonly inspectedOn: string;
  readonly concludedOn: string;
  readonly finding: Finding;
}

/** A task with those who were drawn and what was found at those inspected so far. */
export interface Inspection {
  readonly task: TaskEntry;
  readonly checks: readonly PlacedCheck[];
  readonly drawn: readonly EnterpriseEntry[];
  readonly rows: readonly InspectedRow[];
}

export const INSPECTIONS: readonly Inspection[] = TASKS.map(inspect);

function inspect(task: TaskEntry): Inspection {
  const random = randomFor('inspections', task.number);
  const checks = task.checks.map(checkNamed);
  const drawn = drawnFor(task, random);
  const inspected = drawn.slice(0, inspectedCount(task, drawn.length));
  const nextFinding = findingsFor(task, random);
  const rows = inspected.flatMap((subject) => {
    const inspectedOn = workdayBetween(task.startOn, task.endOn, random);
    const parts: readonly (PlacedCheck | undefined)[] = task.isPerItem ? checks : [undefined];
    return parts.map((check) => ({
      subject,
      ...(check === undefined ? {} : { check }),
      agency: check?.entry.agency ?? task.organiser,
      inspectedOn,
      concludedOn: addWorkdays(
        inspectedOn,
        check?.check.method === 'LABORATORY' ? random.integer(8, 15) : random.integer(1, 4),
      ),
      finding: nextFinding(),
    }));
  });
  return { task, checks, drawn, rows };
}

function drawnFor({ trades, startOn, size, status }: TaskEntry, random: Random): readonly EnterpriseEntry[] {
  if (status === 'PLANNED' || status === 'CANCELLED') return [];
  const left = [...businessesIn(trades, startOn)];
  const drawn: EnterpriseEntry[] = [];
  while (drawn.length < size && left.length > 0) {
    drawn.push(...left.splice(random.integer(0, left.length - 1), 1));
  }
  return drawn;
}

function inspectedCount({ status, number }: TaskEntry, drawn: number): number {
  if (status === 'RUNNING') return Math.floor(drawn / 2);
  return number === FAULTS.incompleteTask ? drawn - 2 : drawn;
}

/** Whether nothing at all was found at a subject, in any of its rows. */
export function isClear({ rows }: Inspection, subject: EnterpriseEntry): boolean {
  return rows
    .filter((row) => row.subject === subject)
    .every(({ finding }) => finding.outcome === 'NO_PROBLEM' || finding.outcome === 'NO_VIOLATION');
}
