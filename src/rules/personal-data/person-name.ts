import { fold } from './fold.js';
import { isOrganisationName } from './organisation-words.js';
import { surnameOf } from './surnames.js';

// Parts of names that are written without a dot and begin with no surname: Mongol, Uyghur, Kazakh, Tibetan.
const MINORITY_PART =
  /巴特尔|巴图|乌兰|格日勒|其木格|其其格|斯琴|阿拉坦|苏日|那仁|额尔敦|额尔德|朝鲁|宝音|呼和|青格|白音|萨仁|图雅|高娃|娜仁|哈斯|敖登|特木尔|布和|毕力格|买买提|艾合买提|阿卜杜|阿布都|热合曼|古丽|吐尔|依明|艾力|卓玛|扎西|次仁|多吉|旺堆|达瓦|尼玛|格桑|央金|洛桑|丹增|平措/;

const WORDS_BEFORE =
  /^(?:经营者|负责人|法定代表人|法人代表|个体工商户|自然人|当事人|被处罚人|申请人|联系人|户主)\s?[:为]?\s?/;
const WORDS_AFTER = /(?:先生|女士|同志|等\s?\d*\s?[人名户]?)$/;

/**
 * Whether a text is (likely) a natural person's name rather than an organisation's or a trade name. A trade name that
 * is a person's name is a person's name; a list is one when any of its parts is; a name that is masked already is none.
 * Not known by form: a person whose surname is not listed, a foreign name of one word.
 */
export function isPersonName(text: string): boolean {
  return bareNames(text).some(isOneName);
}

function bareNames(text: string): readonly string[] {
  const { plain } = fold(text);
  return plain
    .split(/[,，、;；/\n|]/)
    .map((part) => part.replace(/\([^()]*\)/g, '').trim())
    .map((part) => part.replace(WORDS_BEFORE, '').replace(WORDS_AFTER, '').trim());
}

function isOneName(name: string): boolean {
  if (isOrganisationName(name) || isMasked(name)) return false;
  if (/^[A-Za-z'.\s-]+$/.test(name)) return isLatinName(name);
  const characters = name.replace(/\s/g, '');
  if (/^\p{Script=Han}{1,8}(?:[·•.・‧]\p{Script=Han}{1,8}){1,3}$/u.test(characters)) return true;
  if (!/^\p{Script=Han}+$/u.test(characters)) return false;
  const surname = surnameOf(characters);
  const given = [...characters].length - (surname?.length ?? 0);
  if (surname !== undefined && given >= 1 && given <= 2) return true;
  return [...characters].length <= 8 && MINORITY_PART.test(characters);
}

function isMasked(name: string): boolean {
  return /^\p{Script=Han}{1,2}某{1,2}\d*$/u.test(name) || /[*×●■█]/.test(name) || /^(?:[A-Z]\.\s?)+\d*$/.test(name);
}

function isLatinName(name: string): boolean {
  const words = name.split(/[\s.]+/).filter((word) => word !== '');
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^[A-Z]/.test(word)) && /[a-z]/.test(name);
}

/**
 * Masks the names of one record: 张三 is 张某, and where a record has several of a surname 张某1 and 张某2. The same
 * name always has the same mask within a record, and none across records: make a new masker for each.
 * `new NameMasker(['张三', '张四']).mask('张四')` is `张某2`. A second 张 who was not named at the start is 张某2 too,
 * but the first stays 张某, as it has been given out.
 */
export class NameMasker {
  readonly #masks = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** @param names all names of the record, where they are known before the first is masked. */
  constructor(names: readonly string[] = []) {
    const people = [...new Set(names.map(sameWriting))].filter((name) => !isMasked(name));
    for (const name of people) {
      const isShared = people.filter((other) => maskOf(other) === maskOf(name)).length > 1;
      this.#giveOut(name, isShared);
    }
  }

  /** The mask of a name; a name that is masked already stays as it is. Masks whatever it is given. */
  mask(name: string): string {
    const written = sameWriting(name);
    if (written === '' || isMasked(written)) return written;
    return this.#masks.get(written) ?? this.#giveOut(written, this.#counts.has(maskOf(written)));
  }

  #giveOut(name: string, isNumbered: boolean): string {
    const mask = maskOf(name);
    const count = (this.#counts.get(mask) ?? 0) + 1;
    this.#counts.set(mask, count);
    const own = isNumbered ? `${mask}${count}` : mask;
    this.#masks.set(name, own);
    return own;
  }
}

/** 张 三, 张三 in full width and with a zero-width space are one person. */
function sameWriting(name: string): string {
  const plain = fold(name).plain.trim();
  return /^[A-Za-z]/.test(plain) ? plain.replace(/\s+/g, ' ') : plain.replace(/\s/g, '');
}

function maskOf(name: string): string {
  if (/^[A-Za-z]/.test(name)) return initials(name);
  const [first = ''] = [...name];
  if (/[·•・‧]/.test(name)) return `${first}某`;
  return `${surnameOf(name) ?? first}某`;
}

function initials(name: string): string {
  return name
    .split(/[\s.-]+/)
    .filter((word) => word !== '')
    .map((word) => `${word.charAt(0).toUpperCase()}.`)
    .join('');
}
