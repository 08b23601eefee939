/** One code of a list; `validFrom` and `validTo` (inclusive, `YYYY-MM-DD`) bound its use where law changed it. */
export interface Code {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A closed list of codes with its edition: a GraphQL enum, a drop-down in templates, a choice on the page. */
export interface CodeList {
  /** PascalCase; the name of the GraphQL enum. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Which edition of the list this is: a year, a standard's number, or our own count. */
  readonly edition: string;
  readonly codes: readonly Code[];
  /** The code that a cell names by code or by Chinese title. */
  readonly find: (codeOrTitle: string) => Code | undefined;
}

type Validity = { readonly validFrom?: string; readonly validTo?: string };

/** Declare a code list: `['FINE', '罚款', 'A fine.']`, with `{ validFrom: '2021-07-15' }` as a fourth entry if it has one. */
export function codeList(
  name: string,
  title: string,
  description: string,
  options: {
    readonly edition: string;
    readonly values: readonly (readonly [code: string, title: string, description: string, validity?: Validity])[];
  },
): CodeList {
  const codes = options.values.map(([code, codeTitle, text, validity]) =>
    Object.freeze({ code, title: codeTitle, description: text, ...validity }),
  );
  const byName = new Map<string, Code>();
  for (const code of codes) byName.set(code.title, code);
  for (const code of codes) byName.set(code.code, code);
  return Object.freeze({
    name,
    title,
    description,
    edition: options.edition,
    codes: Object.freeze(codes),
    find: (text: string) => byName.get(text),
  });
}
