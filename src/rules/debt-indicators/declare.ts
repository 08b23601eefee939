import { type DebtIndicator, share } from './indicator.js';

type Entry = Omit<DebtIndicator, 'certainty'> & { readonly isProvisional?: boolean };

/** An indicator as it is entered in the table. */
export function define({ isProvisional, ...entry }: Entry): DebtIndicator {
  return Object.freeze({ ...entry, certainty: isProvisional === true ? 'PROVISIONAL' : 'CERTAIN' });
}

/** A share of one figure in another, most of which come so. */
export function ratio(
  id: string,
  title: string,
  description: string,
  [part, partZh]: readonly [name: string, title: string],
  [whole, wholeZh]: readonly [name: string, title: string],
  options: { readonly basis: string; readonly isProvisional?: boolean },
): DebtIndicator {
  return define({
    id,
    title,
    description,
    formula: `${part} ÷ ${whole}`,
    formulaZh: `${partZh}÷${wholeZh}`,
    inputs: [part, whole],
    compute: (figures) => share(figures[part], figures[whole]),
    ...options,
  });
}
