import fc from 'fast-check';
import { residentIdCheckCharacter } from '../../../src/rules/personal-data/resident-id.js';

/** Numbers of people who can not be: province 99, telephone 13800000000 and on, cards of no bank. */
function digits(length: number): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^\\d{${length}}$`));
}

const birthday = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10).replaceAll('-', ''));

export const residentId = fc
  .tuple(fc.constantFrom('990303', '990101', '991382'), birthday, digits(3))
  .map((parts) => parts.join(''))
  .map((first17) => `${first17}${residentIdCheckCharacter(first17)}`);

export const mobileNumber = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);

export const bankCard = fc
  .tuple(fc.constantFrom('622', '621', '456', '510'), fc.constantFrom(12, 15), digits(15))
  .map(([start, length, rest]) => withLuhn(`${start}${rest.slice(0, length)}`));

function withLuhn(number: string): string {
  const sum = [...number].reverse().reduce((total, character, index) => {
    const value = Number(character) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${number}${(10 - (sum % 10)) % 10}`;
}
