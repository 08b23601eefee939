import type { RunStatement, Statement } from '../database/statement.js';
import type { AnswerShape } from './answer-shape.js';
import { answerStatement, answerText } from './answer-statement.js';
import type { Moment } from './moment.js';
import { readAt } from './read-at.js';

// A shape that is asked again has the same statement at whatever present, and mostly as of the same revision.
const known = new WeakMap<AnswerShape, { readonly revision: number | undefined; readonly statement: Statement }>();

/** The JSON text of an answer as of a moment. */
export async function readAnswer(read: RunStatement, shape: AnswerShape, moment: Moment): Promise<string> {
  const [row] = await readAt(read, moment, (validity) => {
    const revision = validity.form === 'present' ? undefined : validity.revision;
    const last = known.get(shape);
    if (last !== undefined && last.revision === revision) return last.statement;
    const statement = answerStatement(shape.root, validity);
    known.set(shape, { revision, statement });
    return statement;
  });
  return answerText(shape, String(row?.answer));
}
