import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { column, declaredColumns } from '../../src/catalog/column.js';
import { Integer, Text } from '../../src/catalog/columns/index.js';
import { textKind } from '../../src/catalog/columns/text.js';

abstract class Base {
  @Text('甲', 'First.', { nullable: true })
  first?: string;

  @Text('乙', 'Second.')
  second!: string;
}

class Derived extends Base {
  @Integer('丙', 'Third.')
  third!: number;

  @Text('甲改', 'First, told anew.')
  declare first: string;
}

class Sibling extends Base {
  @Text('丁', 'Fourth.')
  fourth!: string;
}

const titles = (target: abstract new () => object) =>
  declaredColumns(target).map(({ name, title }) => `${name} ${title}`);

describe('declared columns', () => {
  it('are those of the class itself, in their order', () => {
    assert.deepEqual(titles(Base), ['first 甲', 'second 乙']);
  });

  it('are inherited ones first, a redeclared one in its inherited place', () => {
    assert.deepEqual(titles(Derived), ['first 甲改', 'second 乙', 'third 丙']);
  });

  it('of a redeclared one take nothing over from the inherited declaration', () => {
    assert.equal(declaredColumns(Derived)[0]?.options.nullable, undefined);
    assert.equal(declaredColumns(Base)[0]?.options.nullable, true);
  });

  it('do not leak to the parent or to a sibling', () => {
    assert.deepEqual(titles(Sibling), ['first 甲', 'second 乙', 'fourth 丁']);
    assert.deepEqual(titles(Base), ['first 甲', 'second 乙']);
  });

  it('of a class without any are none', () => {
    assert.deepEqual(declaredColumns(class {}), []);
  });

  it('can not be changed', () => {
    for (const declaration of declaredColumns(Derived)) {
      assert.ok(Object.isFrozen(declaration));
      assert.ok(Object.isFrozen(declaration.options));
    }
  });

  it('have a name, and no symbol', () => {
    assert.throws(() => column(textKind, '名', 'Name.')({}, Symbol('name')), TypeError);
  });
});
