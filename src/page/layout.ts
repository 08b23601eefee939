import { html, Markup, type Part } from './html.js';
import { LANGUAGE_TAGS, LANGUAGES, type Language, prefixOf } from './language.js';
import type { Visit } from './visit.js';

export interface PageParts {
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description?: string;
  readonly main: Markup;
  /** Which entry of the navigation the page is under. */
  readonly place?: Place;
  /** Linked data about what the page shows (schema.org). */
  readonly linkedData?: object;
  readonly feeds?: readonly { readonly title: string; readonly href: string }[];
}

export type Place = 'data' | 'search' | 'accountability' | 'pictures' | 'developers';

const PLACES: readonly (readonly [Place, path: string, chinese: string, english: string])[] = [
  ['data', '/', '数据', 'Data'],
  ['search', '/search', '搜索', 'Search'],
  ['accountability', '/accountability', '问责', 'Accountability'],
  ['pictures', '/pictures', '图解', 'In pictures'],
  ['developers', '/docs', '开发者', 'Developers'],
];

/** A whole page: head, header with search, navigation and the other language, what it shows, footer. */
export function layout(visit: Visit, { title, description, main, place, linkedData, feeds = [] }: PageParts): Markup {
  const { language, say, assets } = visit;
  const product = say('龙城政务公开数据', 'Longcheng Open Data');
  return html`<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === product ? title : `${title} · ${product}`}</title>
${description === undefined ? undefined : html`<meta name="description" content="${description}">\n`}<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets.address('page.css')}">
<script type="module" src="${assets.address('page.js')}"></script>
${alternates(visit)}${feeds.map(
  (feed) => html`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.href}">
`,
)}${linkedData === undefined ? undefined : jsonLd(linkedData)}</head>
<body>
<a class="skip" href="#main">${say('跳到正文', 'Skip to content')}</a>
<header class="site">
<div class="wide">
<a class="brand" href="${visit.to('/')}"><span class="seal" aria-hidden="true">龙</span><span>${product}</span></a>
<nav aria-label="${say('主导航', 'Main')}">${PLACES.map(
    ([name, path, chinese, english]) =>
      html`<a href="${visit.to(path)}"${name === place ? html` aria-current="true"` : undefined}>${say(chinese, english)}</a>`,
  )}</nav>
${languageSwitch(visit)}
</div>
</header>
<main id="main" class="wide" tabindex="-1">
${main}
</main>
<footer class="site">
<div class="wide">
<p>${say('数据以', 'Data under')} <a rel="license" href="https://creativecommons.org/licenses/by/4.0/deed.${say('zh-hans', 'en')}">CC BY 4.0</a> ${say('许可使用，欢迎转载与再利用。', 'licence: copy it, reuse it, say where it is from.')}</p>
<p>${say('本页只使用任何人都能使用的公开接口：', 'This page uses only what everyone can use:')} <a href="/graphiql">GraphQL</a> · <a href="${visit.to('/docs')}">REST</a> · <a href="/openapi.json">OpenAPI</a> · <a href="/catalog.jsonld">DCAT</a> · <a href="/feed.atom">Atom</a></p>
</div>
</footer>
</body>
</html>
`;
}

function alternates({ path, query }: Visit): Markup {
  return html`${LANGUAGES.map(
    (other) => html`<link rel="alternate" hreflang="${LANGUAGE_TAGS[other]}" href="${inLanguage(other, path, query)}">
`,
  )}`;
}

function languageSwitch({ language, path, query }: Visit): Markup {
  const other = language === 'zh' ? 'en' : 'zh';
  return html`<a class="language" hreflang="${LANGUAGE_TAGS[other]}" lang="${LANGUAGE_TAGS[other]}" href="${inLanguage(other, path, query)}">${other === 'en' ? 'English' : '中文'}</a>`;
}

function inLanguage(language: Language, path: string, query: string): string {
  const address = `${prefixOf(language)}${path === '/' && language !== 'zh' ? '' : path}`;
  return query === '' ? address : `${address}?${query}`;
}

// A data block is no script to a browser; that nothing in it ends the element is all that counts.
function jsonLd(data: object): Markup {
  return html`<script type="application/ld+json">${rawJson(data)}</script>\n`;
}

function rawJson(data: object): Markup {
  return new Markup(
    JSON.stringify(data).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/** A heading with what stands small beside it. */
export function heading(title: Part, beside?: Part): Markup {
  return html`<h1>${title}${beside === undefined ? undefined : html` <small>${beside}</small>`}</h1>`;
}

/** The way to a page from the home page. */
export function trail(visit: Visit, ...steps: readonly (readonly [title: string, path?: string])[]): Markup {
  return html`<nav class="trail" aria-label="${visit.say('所在位置', 'Where you are')}"><ol>${steps.map(
    ([title, path]) => html`<li>${path === undefined ? title : html`<a href="${visit.to(path)}">${title}</a>`}</li>`,
  )}</ol></nav>`;
}
