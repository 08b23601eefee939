import { z } from 'zod';

/** What a document selects of a legal clock, so that its whole reasoning can be shown. */
export const DEADLINE_SELECTION =
  'deadlines { rule duty dutyZh basis force state startOn dueOn doneOn lateBy lateUnit missing calendar certainty message messageZh }';

export const deadlineShape = z.object({
  rule: z.string(),
  duty: z.string(),
  dutyZh: z.string(),
  basis: z.string(),
  force: z.string(),
  state: z.string(),
  startOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  lateBy: z.number().nullable(),
  lateUnit: z.string().nullable(),
  missing: z.array(z.string()),
  calendar: z.string(),
  certainty: z.string(),
  message: z.string(),
  messageZh: z.string(),
});

export type ShownDeadline = z.output<typeof deadlineShape>;
