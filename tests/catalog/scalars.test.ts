import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { CountScalar, DateScalar, DateTimeScalar, DecimalScalar, UrlScalar } from '../../src/catalog/scalars.js';

function assertRefuses(scalar: GraphQLScalarType, ...values: readonly unknown[]): void {
  for (const value of values)
    assert.throws(
      () => scalar.parseValue(value),
      (error) =>
        error instanceof GraphQLError &&
        error.extensions.code === 'BAD_ARGUMENT' &&
        error.message.startsWith(`${scalar.name} expects`),
      JSON.stringify(value),
    );
}

describe('scalar', () => {
  it('Date takes a day that was', () => {
    assert.equal(DateScalar.parseValue('2020-02-29'), '2020-02-29');
    assertRefuses(DateScalar, '2019-02-29', '2019-5-1', '2019-05-15T00:00:00Z', 20190515, true, null, '');
  });

  it('DateTime takes an instant with a zone and answers in UTC', () => {
    assert.equal(DateTimeScalar.parseValue('2019-10-22T09:30:00+08:00'), '2019-10-22T01:30:00.000Z');
    assertRefuses(
      DateTimeScalar,
      '2019-10-22T09:30:00',
      '2019-02-30T09:30:00Z',
      '2019-10-22',
      '0000-01-01T00:00:00Z',
      {},
    );
  });

  it('Decimal takes a number or a string and answers one form of it', () => {
    assert.equal(DecimalScalar.parseValue('0012.50'), '12.5');
    assert.equal(DecimalScalar.parseValue(12.5), '12.5');
    assert.equal(DecimalScalar.parseValue('-0.00'), '0');
    assertRefuses(DecimalScalar, '1e3', 1e21, '', '1,000', 'NaN', Number.NaN, [], '9'.repeat(31));
  });

  it('URL takes a web address', () => {
    assert.equal(UrlScalar.parseValue('https://例子.中国/'), 'https://例子.中国/');
    assertRefuses(UrlScalar, 'javascript:alert(1)', '//example.com', 'example.com', 7, '');
  });

  it('Count goes beyond 32 bits', () => {
    assert.equal(CountScalar.serialize(2 ** 40), 2 ** 40);
    assert.throws(() => CountScalar.parseValue(2 ** 53));
  });

  it('reads a literal as it reads a variable', () => {
    assert.equal(DecimalScalar.parseLiteral({ kind: Kind.FLOAT, value: '12.50' }), '12.5');
    assert.equal(DateScalar.parseLiteral({ kind: Kind.STRING, value: '2019-05-15' }), '2019-05-15');
    assert.throws(() => DateScalar.parseLiteral({ kind: Kind.NULL }), GraphQLError);
    assert.throws(() => DateScalar.parseLiteral({ kind: Kind.LIST, values: [] }), GraphQLError);
  });

  it('reads what it has read again as the same', () => {
    const decimals = fc
      .tuple(fc.bigInt(), fc.stringMatching(/^\d{1,9}$/))
      .map(([whole, part]) => `${whole % 10n ** 29n}.${part}`);
    fc.assert(
      fc.property(decimals, (text) => {
        const once = DecimalScalar.parseValue(text);
        assert.equal(DecimalScalar.parseValue(once), once);
      }),
    );
  });
});
