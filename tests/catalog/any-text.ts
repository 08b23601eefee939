import fc from 'fast-check';

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Any character that PostgreSQL can hold, half of them ASCII. fast-check's own `binary` takes seconds to set up. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: 1, max: 0x7f }), fc.integer({ min: 0x80, max: 0x10ffff }))
  .filter((code) => !isSurrogate(code))
  .map((code) => String.fromCodePoint(code));

/** Any text that PostgreSQL can hold. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: anyCharacter });
