import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPersonName, NameMasker } from '../../../src/rules/personal-data/person-name.js';

describe('a person’s name', () => {
  it('begins with a surname and has one or two characters more', () => {
    for (const name of ['张三', '李四光', '欧阳三', '司马三四', '诸葛三', '王海', '李建国', '张 三', '张\u200b三'])
      assert.ok(isPersonName(name), name);
  });

  it('may be of an ethnic minority or foreign', () => {
    for (const name of ['阿·买买提', '阿不都·热合曼', '巴特尔', '其其格', '扎西多吉', 'John Smith', '约翰·史密斯'])
      assert.ok(isPersonName(name), name);
  });

  it('is not that of an organisation or a shop', () => {
    const shops = [
      '张家口饭店',
      '张三饭店',
      '王记烧烤店',
      '李宁体育用品有限公司',
      '金州粮库',
      '高新医院',
      '石桥村委会',
      '文化馆',
    ];
    for (const name of [
      ...shops,
      '龙城区教育局',
      '示例正信会计师事务所（普通合伙）',
      'Example Trading Co., Ltd',
      '张三·龙城店',
      '',
      '2019',
    ])
      assert.ok(!isPersonName(name), name);
  });

  it('may be a trade name, and may stand among other words', () => {
    for (const name of [
      '张三',
      '个体工商户张三',
      '经营者：张三',
      '张三（个体）',
      '张三先生',
      '张三等3人',
      '张三、李四',
      '示例商店、张三',
    ])
      assert.ok(isPersonName(name), name);
  });

  it('is none any more once it is masked', () => {
    for (const name of ['张某', '张某某', '张某1', '欧阳某', '示某', '张*', 'J.S.', '阿某'])
      assert.ok(!isPersonName(name), name);
  });
});

describe('a mask of names', () => {
  it('keeps the surname, a compound one whole', () => {
    const masker = new NameMasker();
    assert.deepEqual(
      ['张三', '欧阳三', '上官三四', '司马'].map((name) => masker.mask(name)),
      ['张某', '欧阳某', '上官某', '司某'],
    );
  });

  it('numbers people of one surname, and gives each the same mask every time', () => {
    const masker = new NameMasker(['张三', '张四', '李五', '张三']);
    assert.deepEqual(
      ['张三', '张四', '李五', '张三'].map((name) => masker.mask(name)),
      ['张某1', '张某2', '李某', '张某1'],
    );
    assert.equal(masker.mask('李六'), '李某2');
    assert.equal(masker.mask('李五'), '李某');
  });

  it('knows a name again however it is spaced', () => {
    const masker = new NameMasker();
    assert.equal(masker.mask('张　三'), '张某');
    assert.equal(masker.mask('张\u200b三'), '张某');
    assert.equal(masker.mask('张四'), '张某2');
  });

  it('keeps the first character before a dot, and the initials of a foreign name', () => {
    const masker = new NameMasker();
    assert.deepEqual(
      ['阿·买买提', 'John Smith', 'Jane Stone'].map((name) => masker.mask(name)),
      ['阿某', 'J.S.', 'J.S.2'],
    );
  });

  it('leaves what is masked, and says nothing of another record', () => {
    assert.equal(new NameMasker().mask('张某'), '张某');
    assert.equal(new NameMasker().mask(''), '');
    assert.equal(new NameMasker().mask('张四'), '张某');
  });
});
