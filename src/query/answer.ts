import type { RunStatement, Statement } from '../database/statement.js';
import type { AnswerShape } from './answer-shape.js';
import { answerStatement, answerText } from './answer-statement.js';
import type { Moment } from './moment.js';
import { readAt } from './read-at.js';

// A shape that is asked again, as those without variables are, has the same statement at whatever present.
const ofPresent = new WeakMap<AnswerShape, Statement>();

/** The JSON text of an answer as of a moment. */
export async function readAnswer(read: RunStatement, shape: AnswerShape, moment: Moment): Promise<string> {
  const [row] = await readAt(read, moment, (validity) => {
    const known = validity.form === 'present' ? ofPresent.get(shape) : undefined;
    const statement = known ?? answerStatement(shape.root, validity);
    if (validity.form === 'present') ofPresent.set(shape, statement);
    return statement;
  });
  return answerText(shape, String(row?.answer));
}
