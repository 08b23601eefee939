import type { Form } from '../form.js';
import * as battles from './battles.js';
import * as documents from './documents.js';
import * as enforcement from './enforcement.js';
import * as fiscal from './fiscal.js';
import * as land from './land.js';
import * as livelihood from './livelihood.js';
import * as organisation from './organisation.js';
import * as requests from './requests.js';
import * as services from './services.js';

const families: readonly Readonly<Record<string, Form>>[] = [
  organisation,
  services,
  enforcement,
  documents,
  requests,
  fiscal,
  battles,
  livelihood,
  land,
];

/** The forms of all datasets that a tier adds to, by dataset. */
export const FORMS: ReadonlyMap<string, Form> = new Map(
  families.flatMap((family) => Object.values(family)).map((form) => [form.dataset, form]),
);
