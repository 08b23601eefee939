import { z } from 'zod';
import { LongchengError } from '../errors.js';
import { DECISION_KINDS, type DecisionRequest } from '../publication/submission/decision.js';

const decisionBody = z.strictObject({
  decision: z.enum(DECISION_KINDS),
  reason: z.string().max(2_000).optional(),
  ground: z.string().max(100).optional(),
  rows: z.array(z.int().positive().max(2_147_483_647)).min(1).max(100_000).optional(),
});

const withdrawalBody = z.strictObject({
  reason: z.string().max(2_000).optional(),
  erase: z.string().max(100).optional(),
});

/** @throws LongchengError BAD_ARGUMENT naming the member that is wrong. */
export function readDecision(body: unknown): DecisionRequest {
  return read(decisionBody, body, `{"decision": "${DECISION_KINDS.join(' | ')}", "reason", "ground", "rows"}`);
}

/** @throws LongchengError BAD_ARGUMENT naming the member that is wrong. */
export function readWithdrawal(body: unknown): {
  readonly reason?: string | undefined;
  readonly erase?: string | undefined;
} {
  return read(withdrawalBody, body, '{"reason", "erase"}');
}

function read<Body>(schema: z.ZodType<Body>, body: unknown, form: string): Body {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'The body' : `"${issue.path.join('.')}"`;
  throw new LongchengError('BAD_ARGUMENT', `${where} is not as it should be (${issue?.message}); send ${form}.`, {
    argument: issue?.path.join('.'),
  });
}
