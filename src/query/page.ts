import type { RawRow, RunStatement } from '../database/statement.js';
import { positionOf, writeCursor } from './cursor.js';
import type { ListPlan } from './list-plan.js';
import { listStatement } from './list-statement.js';
import type { Moment } from './moment.js';
import { readAt } from './read-at.js';
import { type Row, readSelected } from './row.js';

/** One page of a list, in the order asked for. */
export interface Page {
  readonly plan: ListPlan;
  readonly moment: Moment;
  readonly rows: readonly Row[];
  /** Whether the list goes on beyond the page in the direction it was walked. */
  readonly hasMore: boolean;
}

/** The page that rows of a statement make: the extra row that tells of more is dropped, a backward walk turned round. */
export function makePage(plan: ListPlan, moment: Moment, rawRows: readonly RawRow[]): Page {
  const found = rawRows.filter((raw) => raw.record_id !== null && raw.record_id !== undefined);
  const origin = { dataset: plan.dataset, moment };
  const rows = found.slice(0, plan.limit).map((raw) => readSelected(origin, raw, plan.selection));
  return {
    plan,
    moment,
    rows: plan.direction === 'forward' ? rows : rows.reverse(),
    hasMore: found.length > plan.limit,
  };
}

/** Read one page of a list. */
export async function readPage(read: RunStatement, plan: ListPlan, moment: Moment): Promise<Page> {
  return makePage(plan, moment, await readAt(read, moment, (validity) => listStatement(plan, validity)));
}

/** The cursor of a row in the order of a plan. */
export function cursorOf(plan: ListPlan, row: Row): string {
  return writeCursor(
    plan.dataset,
    plan.order,
    positionOf(plan.order, (column) => row[column]),
  );
}

/** The question whether anything lies behind the page, against the direction it was walked; undefined when nothing can. */
export function questionBehind(page: Page): ListPlan | undefined {
  const { plan, rows } = page;
  const start = plan.direction === 'forward' ? plan.after : plan.before;
  if (start === undefined) return undefined;
  const edge = plan.direction === 'forward' ? rows[0] : rows.at(-1);
  const open = { ...plan, limit: 0, after: undefined, before: undefined };
  // Nothing beyond the cursor: whatever the list holds at all lies behind it.
  if (edge === undefined) return open;
  const position = positionOf(plan.order, (column) => edge[column]);
  return plan.direction === 'forward'
    ? { ...open, direction: 'backward', before: position }
    : { ...open, direction: 'forward', after: position };
}
