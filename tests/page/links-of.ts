/** The addresses that a page leads to or loads, as a browser reads them. */
export function addressesIn(body: string): readonly string[] {
  return [...body.matchAll(/\s(?:src|href|action)="([^"]*)"/g)].map(([, address]) => unescaped(address ?? ''));
}

/** What a browser loads of itself to show a page. */
export function loadedBy(body: string): readonly string[] {
  const elements = [...body.matchAll(/<(?:script|img)[^>]*\ssrc="([^"]*)"|<link rel="stylesheet" href="([^"]*)"/g)];
  return elements.map(([, source, style]) => unescaped(source ?? style ?? ''));
}

export function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
