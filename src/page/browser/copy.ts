const isEnglish = document.documentElement.lang === 'en';

/** A button beside every piece of text that is meant to be taken along. */
export function addCopyButtons(): void {
  for (const piece of document.querySelectorAll<HTMLElement>('.share pre, [data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet copy';
    button.textContent = isEnglish ? 'Copy' : '复制';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(piece.textContent ?? '');
      button.textContent = isEnglish ? 'Copied' : '已复制';
      setTimeout(() => {
        button.textContent = isEnglish ? 'Copy' : '复制';
      }, 2_000);
    });
    piece.after(button);
  }
}
