import { fold } from './fold.js';

/** A mark of secrecy in a text. `start` and `end` count UTF-16 units of the text as it was given. */
export interface SecretMark {
  /** What stands there, as a reader sees it: `机密★30年`. */
  readonly mark: string;
  readonly rule: SecretRuleName;
  readonly start: number;
  readonly end: number;
}

export interface SecretMarkContext {
  /** The text is the name of an agency: some agencies disclose nothing. */
  readonly isAgencyName?: boolean;
}

interface SecretRule {
  readonly title: string;
  readonly titleZh: string;
  readonly basis: string;
  readonly patterns: readonly RegExp[];
  readonly isForAgencies?: true;
}

const WORD = '(?:绝\\s?[密宻]|機\\s?密|机\\s?密|絕\\s?密|秘\\s?密)';
const TERM = '(?:\\d{1,3}\\s?(?:年|个?月)|长\\s?期|启\\s?用\\s?前|解密)';
// A line, a cell or a pair of brackets that holds nothing else.
const ALONE_BEFORE = '(?:^|[\\n(\\[【〔《"])[^\\S\\n]*';
const ALONE_AFTER = '[^\\S\\n]*(?=$|[\\n)\\]】〕》"])';

// 国家秘密, 商业秘密 and 个人秘密 are what laws and policies speak of, and no marks.
export const SECRET_RULES = {
  CLASSIFICATION: {
    title: 'Classification of a state secret',
    titleZh: '国家秘密标志',
    basis: '保守国家秘密法; 国家秘密定密管理暂行规定',
    patterns: [
      new RegExp(`(?<!国家|商业|个人|工作)${WORD}\\s?[★☆*]\\s?(?:${TERM})?`, 'g'),
      new RegExp(`(?<!国家|商业|个人|工作|的)${WORD}\\s?[(:]?\\s?${TERM}`, 'g'),
      new RegExp(`密\\s?级\\s?(?::|为)?\\s?(?:${WORD}|内部)`, 'g'),
      new RegExp(`${ALONE_BEFORE}${WORD}(?:级|件|文件)?${ALONE_AFTER}`, 'g'),
      new RegExp(`(?:特\\s?急|加\\s?急)[^\\n]{0,6}(?<!国家|商业|个人|保)(?:${WORD}|密件)`, 'g'),
      /(?<!国家|商业|个人|工作|保守|泄露)(?:绝密|机密|秘密)(?:级)?(?:文件|资料|公文|信息系统|载体)/g,
    ],
  },
  WORK_SECRET: {
    title: 'Work secret',
    titleZh: '工作秘密标志',
    basis: '保守国家秘密法 (2024) art. 64',
    patterns: [
      new RegExp(`${ALONE_BEFORE}工\\s?作\\s?秘\\s?密(?:[★☆*]?\\s?(?:${TERM})?)${ALONE_AFTER}`, 'g'),
      /工作秘密\s?[★☆*]/g,
      /(?:属于|属|系|为|列为|标注为?)工作秘密(?!的|、)/g,
    ],
  },
  INTERNAL: {
    title: 'Internal material',
    titleZh: '内部资料标志',
    basis: '政府信息公开条例 art. 16',
    // 内部资料性出版物 is a lawful kind of printed matter.
    patterns: [
      /内\s?部\s?(?:资\s?料(?!性)|文\s?件|使\s?用|掌\s?握|参\s?阅|传\s?阅|情\s?况\s?通\s?报)/g,
      /(?:仅|只)(?:供|限)\s?(?:内部|机关内)/g,
      /注意保存\s?(?:请勿|不得)外传/g,
    ],
  },
  NOT_TO_BE_DISCLOSED: {
    title: 'Marked as not to be disclosed',
    titleZh: '不予公开标志',
    basis: '政府信息公开条例 arts. 13, 14',
    patterns: [
      /此\s?件\s?(?:不|不予|不宜|暂不|不得)\s?公\s?开/g,
      /公开(?:属性|方式|类别|形式|类型)\s?(?::|为)?\s?(?:不予公开|不公开|依法不公开)/g,
      new RegExp(`${ALONE_BEFORE}(?:不予公开|不宜公开|依法不公开)${ALONE_AFTER}`, 'g'),
    ],
  },
  COPY_NUMBER: {
    title: 'Copy number',
    titleZh: '份号',
    basis: '党政机关公文处理工作条例 art. 9 (only classified documents carry one)',
    patterns: [/份\s?号\s?:?\s?\d{1,8}/g, /第?\s?\d{6}\s?份(?![额内])/g],
  },
  CIRCULATION: {
    title: 'Limits of circulation',
    titleZh: '知悉范围限制',
    basis: '保守国家秘密法 (知悉范围)',
    patterns: [
      /(?:阅后|用后|会后)\s?(?:即焚|收回|退回|交回|归还|销毁)/g,
      /(?:请勿|不得|严禁|禁止)\s?(?:外传|翻印|复印|转载摘抄|对外扩散)/g,
      /(?:此件|本文件)?\s?(?:传达|发)至\s?(?:省|市|县|区|乡|团|师|军|地|厅|处|科)[^,，。;；\n]{0,6}级/g,
    ],
  },
  AGENCY: {
    title: 'Agency that discloses nothing here',
    titleZh: '不纳入公开的机关',
    basis: '政府信息公开条例 art. 14',
    patterns: [
      /国家安全(?:部|厅|局|分局|委员会)|国安(?:局|办|委|大队)|机要(?:局|处|科|保密局)|人民武装部|人武部|武警|军分区|警备区/g,
    ],
    isForAgencies: true,
  },
} as const satisfies Record<string, SecretRule>;

export type SecretRuleName = keyof typeof SECRET_RULES;

const rules: readonly (SecretRule & { readonly name: SecretRuleName })[] = Object.entries(SECRET_RULES).flatMap(
  ([name, rule]) => (isRuleName(name) ? [{ ...rule, name }] : []),
);

function isRuleName(name: string): name is SecretRuleName {
  return name in SECRET_RULES;
}

// One of these stands in everything that a rule finds, with the gaps that are set between the characters of a mark.
const WORTH_A_LOOK =
  /[密宻內内部]|公\S{0,3}\s?开|份|阅后|用后|会后|外传|翻印|复印|转载|扩散|[发达]至|国安|国家安全|机要|武装|人武|武警|军分区|警备区|&/;

/**
 * Marks of secrecy in a text: classifications, work secrets, internal material, copy numbers, limits of circulation.
 * Words of laws (国家秘密, 依法不予公开 in a sentence) are none. A text with a mark has to be looked at by a person; one
 * without may still be secret: establishment figures, sites and statistics before their release bear no mark.
 */
export function findSecretMarks(text: string, context: SecretMarkContext = {}): readonly SecretMark[] {
  if (!WORTH_A_LOOK.test(text.normalize('NFKC'))) return [];
  const folded = fold(text);
  const plain = folded.plain.replaceAll('內', '内').replaceAll('開', '开').replaceAll('級', '级');
  const marks: SecretMark[] = [];
  for (const { name, patterns, isForAgencies } of rules) {
    if (isForAgencies === true && context.isAgencyName !== true) continue;
    for (const pattern of patterns) {
      for (const { index, 0: found } of plain.matchAll(pattern)) {
        const from = index + found.length - found.replace(/^[\s([【〔《"]+/, '').length;
        const start = folded.startOf(from);
        const end = folded.endOf(index + found.length - 1);
        if (marks.some((mark) => start < mark.end && end > mark.start)) continue;
        marks.push({ mark: plain.slice(from, index + found.length).trim(), rule: name, start, end });
      }
    }
  }
  return marks.sort((one, other) => one.start - other.start);
}
