import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type DetectionContext, detectPersonalData } from '../../../src/rules/personal-data/detect.js';
import { DETECTORS } from '../../../src/rules/personal-data/detectors.js';
import { mayHoldPersonalData } from '../../../src/rules/personal-data/screen.js';

/** What is found, as `MOBILE CERTAIN 13800000000`. */
function found(text: string, context: DetectionContext = {}): readonly string[] {
  return detectPersonalData(text, context).map(
    ({ detector, certainty, start, end }) => `${detector} ${certainty} ${text.slice(start, end)}`,
  );
}

describe('resident identity number', () => {
  it('is certain when date and check character agree', () => {
    for (const id of ['990303199001010012', '990303201202290022', '990303194901010031', '11010519491231002X'])
      assert.deepEqual(found(`证号${id}。`), [`ID18 CERTAIN ${id}`]);
    assert.deepEqual(found('11010519491231002x'), ['ID18 CERTAIN 11010519491231002x']);
  });

  it('is likely with a wrong check character, which may be a typing error', () => {
    assert.deepEqual(found('990303199001010013'), ['ID18 LIKELY 990303199001010013']);
  });

  it('is none with a date that never was', () => {
    for (const id of ['990303199002300019', '990303190002290012', '990303199013010012', '990303179001010012'])
      assert.deepEqual(found(id), [], id);
  });

  it('is found with gaps, in a tax number and in a code', () => {
    assert.deepEqual(found('990303 19900101 0012'), ['ID18 CERTAIN 990303 19900101 0012']);
    assert.deepEqual(found('990303-1990-01-01-0012'), ['ID18 CERTAIN 990303-1990-01-01-0012']);
    assert.deepEqual(found('税号99030319900101001200'), ['ID18 LIKELY 99030319900101001200']);
    assert.deepEqual(found('SFZ990303199001010012'), ['ID18 LIKELY 990303199001010012']);
  });

  it('gives way to a credit code in digits alone, unless its own check character agrees', () => {
    assert.deepEqual(found('125113010603241893'), []);
    // Right by GB 11643 and by GB 32100: only the title tells.
    const both = '990303199001011226';
    assert.deepEqual(found(both), [`ID18 LIKELY ${both}`]);
    assert.deepEqual(found(both, { title: '统一社会信用代码' }), []);
  });

  it('of the first generation is told from a registration number by the word before it or the title', () => {
    const number = '990303900101001';
    assert.deepEqual(found(number), [`ID15 LIKELY ${number}`]);
    assert.deepEqual(found(`身份证号：${number}`), [`ID15 CERTAIN ${number}`]);
    assert.deepEqual(found(number, { title: '身份证件号码' }), [`ID15 CERTAIN ${number}`]);
    assert.deepEqual(found(number, { title: '工商注册号' }), []);
    assert.deepEqual(found(`注册号：${number}`), []);
    assert.deepEqual(found('211303000012149'), []);
  });

  it('is found when it is covered too little', () => {
    for (const part of ['990303********0012', '990303XXXXXXXX001X', '990303××××××××12', '99030319900101****'])
      assert.deepEqual(found(`证号${part}`), [`IDPART CERTAIN ${part}`]);
    assert.deepEqual(found('9903**************'), []);
  });
});

describe('mobile number', () => {
  it('is found with the gaps and prefixes that people write', () => {
    for (const number of ['13800000000', '138 0000 0000', '138-0000-0000', '138-00000000', '138.0000.0000'])
      assert.deepEqual(found(`示某${number}等`), [`MOBILE CERTAIN ${number}`]);
    assert.deepEqual(found('8613800000000'), ['MOBILE CERTAIN 8613800000000']);
    assert.equal(found('+86 138 0000 0000').length, 1);
    assert.equal(found('统一13800000000').length, 1);
  });

  it('is found however its digits are written', () => {
    const disguised = [
      '１３８００００００００',
      '一三八〇〇〇〇〇〇〇〇',
      '幺叁捌零零零零零零零零',
      '①③⑧⓪⓪⓪⓪⓪⓪⓪⓪',
      '⑴⑶⑻00000000',
    ];
    const others = [
      '❶❸❽00000000',
      '¹³⁸⁰⁰⁰⁰⁰⁰⁰⁰',
      '𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎',
      '١٣٨٠٠٠٠٠٠٠٠',
      '1\ufe0f\u20e33\u200b8\u00ad00000000',
      '&#49;&#x33;&#56;00000000',
    ];
    for (const number of [...disguised, ...others]) assert.deepEqual(found(number), [`MOBILE CERTAIN ${number}`]);
    assert.deepEqual(found('138\r\n    0000<br>0000'), ['MOBILE CERTAIN 138\r\n    0000<br>0000']);
  });

  it('is likely where letters stand for digits', () => {
    assert.deepEqual(found('l38OOOO1234'), ['MOBILE LIKELY l38OOOO1234']);
    assert.deepEqual(found('Illegal follow-up of 2019'), []);
  });

  it('is let through as a declared office line', () => {
    assert.deepEqual(found('138-0000-0000', { officialLines: ['13800000000'] }), []);
    assert.equal(found('138-0000-0001', { officialLines: ['13800000000'] }).length, 1);
  });

  it('is a person’s in a contact column as well', () => {
    assert.equal(found('13800000000', { isOfficeContact: true }).length, 1);
  });

  it('is no amount, date, standard, coordinate or office line', () => {
    const others = [
      '159123456.78',
      '13800000000元',
      '13800000000.00',
      'GB/T 16886.10-2017',
      '0.13812345678',
      '131.12345678',
    ];
    for (const text of [...others, '158 2019-03-04', '0421-1380000', '12345 8890 12315', '0421-2801380 0421-2801381'])
      assert.deepEqual(found(text), [], text);
  });

  it('is any number that a word announces', () => {
    assert.equal(found('电话159123456.78').length, 1);
    assert.equal(found('联系电话', {}).length, 0);
  });
});

describe('bank card', () => {
  it('is certain after a word for an account when its check digit agrees', () => {
    assert.deepEqual(found('卡号：4111 1111 1111 1111'), ['CARD CERTAIN 4111 1111 1111 1111']);
    assert.deepEqual(found('账号4111111111111112'), ['CARD LIKELY 4111111111111112']);
    assert.deepEqual(found('4111111111111112', { title: '银行账号' }), ['CARD LIKELY 4111111111111112']);
  });

  it('is likely by its length and check digit alone', () => {
    assert.deepEqual(found('4111111111111111'), ['CARD LIKELY 4111111111111111']);
    assert.deepEqual(found('4111111111111112'), []);
    assert.deepEqual(found('4111111111111111', { title: '项目编码' }), []);
  });
});

describe('travel document', () => {
  it('needs a word that names it', () => {
    for (const number of ['E00000000', 'EA0000000', 'H00000000', 'M0000000000'])
      assert.deepEqual(found(`护照或者通行证号${number}`), [`PASS CERTAIN ${number}`]);
    assert.deepEqual(found('G00000000', { title: '护照号' }), ['PASS CERTAIN G00000000']);
    for (const text of ['国药准字H99469453', 'EX5333471', '批号G1811203']) assert.deepEqual(found(text), [], text);
  });
});

describe('vehicle plate', () => {
  it('is found with five places or six', () => {
    for (const plate of ['辽N00000', '辽N·D00000', '辽Ｎ·００００Ａ', '辽n 0 0 0 0 0'])
      assert.deepEqual(found(`车辆${plate}`), [`PLATE LIKELY ${plate}`]);
  });

  it('is not every letter after a province', () => {
    for (const text of ['辽ICP备', '新A座2019年', '辽DB21/T 1234', '云ABCDEF']) assert.deepEqual(found(text), [], text);
  });
});

describe('home address', () => {
  it('is an address below village or community', () => {
    for (const address of [
      '示例路5号3号楼2单元101室',
      '示例小区三号楼',
      '示例街5号院',
      '示例村门牌12号',
      '示例村三组12号',
    ])
      assert.equal(found(`现场在${address}。`)[0]?.startsWith('ADDR LIKELY'), true, address);
    assert.deepEqual(found('家住示例镇示例村三组12号'), ['ADDR CERTAIN 家住示例镇示例村三组12号']);
    assert.deepEqual(found('示例小区3号楼', { title: '家庭住址' }), ['ADDR CERTAIN 小区3号楼']);
  });

  it('is not that of an office, a hall, a school or an enterprise', () => {
    const offices = [
      '示例路5号政务服务大厅3号楼101室',
      '示例路5号3号楼101室龙城区教育局',
      '公司位于示例路5号3号楼101室',
    ];
    for (const text of [...offices, '示例大街66号', '示例家园1号楼、2号楼工程', '应急值班室'])
      assert.deepEqual(found(text), [], text);
    assert.deepEqual(found('示例路5号3号楼101室', { isOfficeContact: true }), []);
    assert.equal(found('龙城区民政局向示例小区2号楼3单元201室发放').length, 1);
  });
});

describe('date of birth', () => {
  it('is a date beside a word for birth', () => {
    for (const text of ['出生日期：1990年1月1日', '1990年1月1日出生，', '1990年1月生，', '生于一九九〇年一月'])
      assert.equal(found(text)[0]?.startsWith('BIRTH'), true, text);
    assert.deepEqual(found('1990-01-01', { title: '出生日期' }), ['BIRTH CERTAIN 1990-01-01']);
  });

  it('is not the rule on who may enrol, nor a day on which something takes effect', () => {
    for (const text of ['2012年9月1日至2013年8月31日出生的儿童', '2013年8月31日出生的适龄儿童', '2019年5月15日生效'])
      assert.deepEqual(found(text), [], text);
    assert.deepEqual(found('2019-06-04', { title: '招生日程' }), []);
  });
});

describe('mailbox and account', () => {
  it('is found in the forms that hide it', () => {
    for (const text of [
      'abc@example.com',
      'abc＠example.com',
      'abc(at)example.com',
      'abc [at] example [dot] com',
      'abc&commat;example.com',
    ])
      assert.deepEqual(found(text), [`MAIL CERTAIN ${text}`]);
    for (const text of ['微信：abc_12345', '微信号abcdef', 'QQ：12345678', 'VX:abc123'])
      assert.deepEqual(found(text), [`CHAT CERTAIN ${text}`]);
    assert.deepEqual(found('QQ 12345678'), ['CHAT LIKELY QQ 12345678']);
  });

  it('is let through where it is an agency’s', () => {
    for (const text of ['xxgk@lnlc.gov.cn', '微信公众号：longcheng', 'QQ群：12345678', '微信：12345'])
      assert.deepEqual(found(text), [], text);
    assert.deepEqual(found('office@example.org', { isOfficeContact: true }), []);
    assert.equal(found('12345678@example.org', { isOfficeContact: true }).length, 1);
  });
});

describe('detector', () => {
  it('gives positions in the text as it was given', () => {
    const text = '甲\u200b：１３８&nbsp;0000\u200d0000，乙';
    const [hit] = detectPersonalData(text);
    assert.equal(text.slice(hit?.start, hit?.end), '１３８&nbsp;0000\u200d0000');
  });

  it('finds several of them, in the order in which they stand', () => {
    const text = '示某13800000000，证号990303199001010012，邮箱a@example.com';
    assert.deepEqual(
      detectPersonalData(text).map(({ detector }) => detector),
      ['MOBILE', 'ID18', 'MAIL'],
    );
  });

  it('never throws and never points outside, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.stringMatching(/^[0-9一二OlX&#;<\\@* .\-号楼生辽A]{0,60}$/),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end } of detectPersonalData(any)) assert.ok(start >= 0 && start < end && end <= any.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('screens out nothing in which it would find something', () => {
    const piece = fc.constantFrom(
      ...'138000990303199001010012Xx*@.-号楼室单元村路生年月日辽N微信QQ：护照Ea'.split(''),
      '(at)',
      '出生',
      '家住',
      '微信',
      'vx',
      '组',
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        text,
        (any) => mayHoldPersonalData(any) || detectPersonalData(`${any}。@`).every(({ end }) => end > any.length),
      ),
      { numRuns: 2000 },
    );
  });

  it('says in both languages what it finds and by what law', () => {
    for (const [name, detector] of Object.entries(DETECTORS))
      for (const text of Object.values(detector)) assert.ok(text.length > 3, name);
  });
});
