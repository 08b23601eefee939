import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind } from '../column-kind.js';
import { textKind } from './text.js';

// A kind of its own, though stored as text: an office's telephone and address are public by law
// (条例 art. 20.2), so the personal-data gate treats these cells differently from every other text.
const contactKind: ColumnKind = defineKind({ ...textKind, name: 'contact', isSortable: false });

/** 联系方式 of an office, never of a person: address, hours, telephone, fax, mailbox. */
export function Contact(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(contactKind, title, description, options);
}
