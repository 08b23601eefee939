import { upperFirst } from '../catalog/naming.js';
import type { Column, Dataset } from '../catalog/registry.js';

/** The languages of the pages. Chinese is at the plain address, English below `/en`. */
export type Language = 'zh' | 'en';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** One text in the language of the page. Both stand where the text is used, so that neither is forgotten. */
export type Say = (chinese: string, english: string) => string;

export function sayIn(language: Language): Say {
  return (chinese, english) => (language === 'zh' ? chinese : english);
}

/** What goes before every address of a language. */
export function prefixOf(language: Language): string {
  return language === 'zh' ? '' : `/${language}`;
}

/** `lang` attribute of a language (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** `three-determination-plans`, `decidedOn` or `CONFISCATE_INCOME` as words: `Three determination plans`. */
export function asWords(name: string): string {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ');
  return upperFirst(spaced.toLowerCase());
}

/** What a dataset, a column or a code is called in the language of the page. */
export function titleIn(language: Language, { title, name }: Pick<Dataset | Column, 'title' | 'name'>): string {
  return language === 'zh' ? title : asWords(name);
}
