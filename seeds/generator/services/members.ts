import type { Value, ValueObject } from '../../../src/catalog/value.js';
import { documentKeyNumbered } from '../documents/document-list/all-documents.js';

/** An entry of an embedded list, without the members that hold nothing. */
export function entry(members: Readonly<Record<string, Value | undefined>>): ValueObject {
  const held: Record<string, Value> = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) held[name] = value;
  return held;
}

/** A provision: name of the law, and its article. */
export type Provision = readonly [
  title: string,
  article?: string | undefined,
  documentNumber?: string | undefined,
  text?: string,
];

/** 设定依据 as the datasets of this family hold it, linked where the document is among those of the sample. */
export function basisEntries(provisions: readonly Provision[]): readonly ValueObject[] {
  return provisions.map(([title, article, documentNumber, text]) =>
    entry({
      title,
      article,
      documentNumber,
      text,
      document: documentNumber === undefined ? undefined : documentKeyNumbered(documentNumber),
    }),
  );
}
