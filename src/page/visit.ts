import type { Registry } from '../catalog/registry.js';
import type { Assets } from './assets.js';
import type { PublicDoors } from './doors.js';
import type { Markup } from './html.js';
import type { Language, Say } from './language.js';

/** One request for a page, and all that a page may use to answer it. */
export interface Visit {
  readonly language: Language;
  readonly say: Say;
  /** The address of a page in the language of this one. */
  readonly to: (path: string) => string;
  /** The form of the datasets; what they hold is asked of the doors. */
  readonly registry: Registry;
  readonly doors: PublicDoors;
  readonly assets: Assets;
  /** The path without the prefix of the language. */
  readonly path: string;
  /** The query string without its question mark. */
  readonly query: string;
  /** The parts of the path that have names. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Under which others reach this server, without a slash at the end. */
  readonly origin: string;
  /** Today in Shanghai. */
  readonly today: string;
}

/** A page that was made, or where to go instead. */
export type PageAnswer =
  | { readonly form: 'page'; readonly markup: Markup; readonly status?: number; readonly mayBeFramed?: boolean }
  | { readonly form: 'redirect'; readonly to: string };

export type PageMaker = (visit: Visit) => Promise<PageAnswer>;
