import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translateFault } from '../../src/graphql/errors.js';
import { openToyDoor } from './toy-door.js';

const { attempt, faults } = await openToyDoor();

async function errorWhen(thrown: unknown) {
  const { errors } = await attempt('{ toys { totalCount nodes { name } } }', {}, () => Promise.reject(thrown));
  return errors[0] ?? assert.fail('The question was answered.');
}

function postgresError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

describe('a fault of ours', () => {
  const SECRET = 'select password from /etc/secret at Object.<anonymous> (/srv/app/query.js:1:1)';

  it('is answered with a number to report it by, and nothing of our insides', async () => {
    const error = await errorWhen(new Error(SECRET));
    const reference = String(error.extensions?.reference);
    assert.match(reference, /^[0-9a-f-]{36}$/);
    assert.equal(error.message, `This is a fault of ours. If you report it, give this number: ${reference}.`);
    assert.deepEqual(Object.keys(error.extensions ?? {}).sort(), ['code', 'reference']);
    assert.equal(error.extensions?.code, 'INTERNAL');
    assert.doesNotMatch(JSON.stringify(error), /select|secret|srv|stack/);
  });

  it('stands in the log under the same number, with all that we know', async () => {
    const thrown = new Error(SECRET);
    const { extensions } = await errorWhen(thrown);
    assert.deepEqual(
      faults.find(({ reference }) => reference === extensions?.reference),
      { reference: extensions?.reference, fault: thrown },
    );
  });

  it('is one too where something is thrown that is no error', async () => {
    for (const thrown of ['a text', undefined, { code: '57014' }, null])
      assert.equal((await errorWhen(thrown)).extensions?.code, 'INTERNAL');
  });

  it('is one where the database refuses a statement', async () => {
    const { message, extensions } = await errorWhen(postgresError('42703', 'column "t.nam" does not exist'));
    assert.equal(extensions?.code, 'INTERNAL');
    assert.doesNotMatch(message, /nam/);
  });
});

describe('trouble with the database', () => {
  it('is said to pass where it can not be reached', async () => {
    for (const [code, message] of [
      ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432'],
      ['ECONNRESET', 'read ECONNRESET'],
      ['57P01', 'terminating connection due to administrator command'],
      ['53300', 'sorry, too many clients already'],
      ['', 'Connection terminated unexpectedly'],
      ['EAI_AGAIN', 'getaddrinfo EAI_AGAIN db'],
      ['', 'Client has encountered a connection error and is not queryable'],
    ] as const) {
      const error = await errorWhen(postgresError(code, message));
      assert.equal(error.message, 'The database can not be reached at the moment; try again soon.', message);
      assert.deepEqual(error.extensions, { code: 'DATABASE_UNAVAILABLE' });
    }
  });

  it('is said to be the many who ask where all connections are in use', async () => {
    const { extensions } = await errorWhen(new Error('timeout exceeded when trying to connect'));
    assert.deepEqual(extensions, { code: 'OVERLOADED' });
  });

  it('is said to be the question where it took too long', async () => {
    for (const error of [postgresError('57014', 'canceling statement'), new Error('Query read timeout')]) {
      const { message, extensions } = await errorWhen(error);
      assert.match(message, /took too long and was stopped\. Ask for a smaller page/);
      assert.deepEqual(extensions, { code: 'QUERY_TIMEOUT' });
    }
  });

  it('is said to be a value where the column can not hold it', async () => {
    const { extensions } = await errorWhen(postgresError('22008', 'date/time field value out of range'));
    assert.deepEqual(extensions, { code: 'BAD_ARGUMENT' });
  });

  it('leaves everything else as it is', () => {
    const other = new Error('other');
    assert.equal(translateFault(other), other);
    assert.equal(translateFault('text'), 'text');
  });
});
