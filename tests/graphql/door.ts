import assert from 'node:assert/strict';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { Spending } from '../../src/access/spending.js';
import type { Database } from '../../src/database/open-database.js';
import type { RunStatement } from '../../src/database/statement.js';
import { createApollo } from '../../src/graphql/apollo.js';
import { stringifyAnswer } from '../../src/graphql/written-answer.js';
import { SizeBook } from '../../src/query/dataset-sizes.js';
import { MeasuredFiles } from '../../src/reports/measured-files.js';
import { TallyBook } from '../../src/reports/tally-book.js';
import { openReader } from '../query/published-toys.js';

/** What a client gets, and how many statements it took. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: unknown;
  readonly statements: number;
}

/** The GraphQL door without HTTP before it. */
export interface Door {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  /** Ask a question that is expected to be answered, interpreted and compiled: the answers are the same. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Ask whatever it is; `read` may stand in for the database. */
  readonly attempt: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    read?: RunStatement,
  ) => Promise<Answer>;
  /** Faults that were written to the log, with the numbers that users were given. */
  readonly faults: readonly { readonly reference: string; readonly fault: unknown }[];
  readonly close: () => Promise<void>;
}

export function openDoor(database: Database, schema: GraphQLSchema): Door {
  const faults: { reference: string; fault: unknown }[] = [];
  const apollo = createApollo(schema, (reference, fault) => faults.push({ reference, fault }));
  const sizes = new SizeBook(() => database.read);
  const attempt: Door['attempt'] = async (query, variables = {}, read = database.read) => {
    let statements = 0;
    const reader = await openReader(database, (statement) => {
      statements += 1;
      return read(statement);
    });
    const { body } = await apollo.executeOperation(
      { query, variables },
      {
        contextValue: {
          reader,
          sizes,
          spending: new Spending(undefined, undefined),
          measured: new MeasuredFiles(false),
          tallies: new TallyBook(),
        },
      },
    );
    if (body.kind !== 'single') throw new Error('The answer came in pieces.');
    const { data, errors = [], extensions } = asSent(body.singleResult);
    return { data, errors, extensions, statements };
  };
  const ask: Door['ask'] = async (query, variables) => {
    const answer = await attempt(query, variables);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    // A document that is asked again is compiled.
    const { statements, ...compiled } = await attempt(query, variables);
    assert.deepEqual({ ...compiled, statements: answer.statements }, answer);
    return { ...answer, statements: Math.max(statements, answer.statements) };
  };
  return { database, schema, ask, attempt, faults, close: () => apollo.stop() };
}

/** An answer as it arrives at the client, after its way through JSON. */
function asSent(result: Parameters<typeof stringifyAnswer>[0]): Partial<Omit<Answer, 'statements'>> {
  return JSON.parse(stringifyAnswer(result));
}
