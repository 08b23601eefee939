import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSecretMarks, SECRET_RULES } from '../../../src/rules/personal-data/secret-marks.js';

function marked(text: string): readonly string[] {
  return findSecretMarks(text).map(({ rule, mark }) => `${rule} ${mark}`);
}

describe('a mark of secrecy', () => {
  it('is a classification, with or without its term', () => {
    for (const mark of [
      '机密★30年',
      '绝密★启用前',
      '秘密★长期',
      '机 密 ★ 10 年',
      '秘密10年',
      '秘密★6个月',
      '密级：机密',
    ])
      assert.deepEqual(marked(`${mark}\n关于示例的通知`), [`CLASSIFICATION ${mark.replace('：', ':')}`]);
    for (const text of [
      '机密',
      '【秘密】',
      '关于示例的报告\n机　密\n特此报告',
      '特急　机密',
      '机密文件',
      '機密★30年',
      '机\u200b密★20年',
    ])
      assert.equal(findSecretMarks(text)[0]?.rule, 'CLASSIFICATION', text);
  });

  it('is a work secret, internal material, a copy number, a limit of circulation', () => {
    for (const [text, rule] of [
      ['工作秘密', 'WORK_SECRET'],
      ['该材料属于工作秘密', 'WORK_SECRET'],
      ['内部资料 注意保存', 'INTERNAL'],
      ['仅供内部使用', 'INTERNAL'],
      ['内部文件', 'INTERNAL'],
      ['此件不公开', 'NOT_TO_BE_DISCLOSED'],
      ['公开属性：不予公开', 'NOT_TO_BE_DISCLOSED'],
      ['（不予公开）', 'NOT_TO_BE_DISCLOSED'],
      ['份号：000012', 'COPY_NUMBER'],
      ['会后收回', 'CIRCULATION'],
      ['此件发至县团级', 'CIRCULATION'],
    ] as const)
      assert.equal(findSecretMarks(text)[0]?.rule, rule, text);
  });

  it('is no word of a law or policy', () => {
    for (const text of [
      '中华人民共和国保守国家秘密法',
      '涉及国家秘密、工作秘密、商业秘密的不予公开。',
      '依法不予公开。',
      '机要保密股',
      '不得泄露商业秘密',
      '旅馆内部平面图',
      '内部资料性出版物准印证',
      '企业内部审计',
      '市场份额12%',
    ])
      assert.deepEqual(marked(text), [], text);
  });

  it('says where it stands in the text as it was given', () => {
    const text = '附件\u200b：机　密★30年（略）';
    const [mark] = findSecretMarks(text);
    assert.equal(text.slice(mark?.start, mark?.end), '机　密★30年');
  });

  it('is the name of an agency that discloses nothing, where a text is the name of one', () => {
    assert.equal(findSecretMarks('龙城区人民武装部', { isAgencyName: true })[0]?.rule, 'AGENCY');
    assert.deepEqual(findSecretMarks('龙城区人民武装部'), []);
    assert.deepEqual(findSecretMarks('龙城区教育局', { isAgencyName: true }), []);
  });

  it('has a name in both languages and a basis', () => {
    for (const { title, titleZh, basis } of Object.values(SECRET_RULES)) assert.ok(title && titleZh && basis);
  });
});
