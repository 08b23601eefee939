const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const LETTERS = [...STEMS, ...'子丑寅卯辰巳午未申酉戌亥'];

/** Every name that a person of the sample may have: 示例甲, 示例乙 … 示例亥, 示例甲乙 … Nobody is called so. */
export const PEOPLE: readonly string[] = [
  ...LETTERS,
  ...STEMS.flatMap((stem) => LETTERS.filter((letter) => letter !== stem).map((letter) => stem + letter)),
].map((name) => `示例${name}`);

/** Gives the names one after another, so that no two holders are taken for one person. */
export function peopleInTurn(): () => string {
  const names = PEOPLE.values();
  return () => {
    const { value, done } = names.next();
    if (done === true) throw new RangeError('The sample has more office holders than names; add names to PEOPLE.');
    return value;
  };
}
