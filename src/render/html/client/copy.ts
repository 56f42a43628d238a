/** What a page for others gets: the headline, the profile and the cards, without drawings and buttons. */
const parts = 'header p:first-child, h1, main > :is(.lead, .choice), .profile, .cards .card, footer p';

/** What only the page itself has use for. */
const left = 'svg, .drawn, .script, [hidden]';

/** A button that copies the summary: as a table and lists for Confluence, Notion or a mail, and as Markdown. */
export const offerCopy = (): void => {
  const button = document.getElementById('copy');
  const said = button?.textContent ?? '';
  button?.addEventListener('click', async () => {
    try {
      await copySummary();
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Refused: select the text and copy it';
    }
    setTimeout(() => {
      button.textContent = said;
    }, 4000);
  });
};

const copySummary = (): Promise<void> => {
  const summary = summaryOf();
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([summary.innerHTML], { type: 'text/html' }),
      'text/plain': new Blob([markdownOf(summary)], { type: 'text/plain' }),
    }),
  ]);
};

/** Copies of our own elements: texts stay texts, and a link within the page is its words. */
const summaryOf = (): HTMLElement => {
  const summary = document.createElement('div');
  for (const part of document.querySelectorAll(parts)) summary.append(part.cloneNode(true));
  for (const each of summary.querySelectorAll(left)) each.remove();
  for (const each of summary.querySelectorAll('a, span')) each.replaceWith(...each.childNodes);
  return summary;
};

const markdownOf = (summary: HTMLElement): string => {
  const blocks = [...summary.querySelectorAll('h1, h2, p, li, tr')].filter(
    (each) => !each.querySelector('p'),
  );
  return `${blocks.map(blockText).join('\n')}\n`;
};

const blockText = (block: Element): string => {
  if (block.matches('h1')) return `\n# ${textOf(block)}`;
  if (block.matches('h2')) return `\n## ${textOf(block)}`;
  if (block.matches('li')) return `${block.matches('ol > *') ? '1.' : '-'} ${textOf(block)}`;
  if (block.matches('p')) return `\n${textOf(block)}`;
  const row = `| ${[...block.children].map(textOf).join(' | ')} |`;
  return block.matches('thead *') ? `\n${row}\n|${' --- |'.repeat(block.children.length)}` : row;
};

/** The words of an element in one line; what Markdown would take for more than words is said to be none. */
const textOf = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Element ? inlineText(node) : escaped(node.textContent ?? '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const inlineText = (element: Element): string =>
  element.matches('code')
    ? ` \`${(element.textContent ?? '').replaceAll('`', "'")}\``
    : ` ${textOf(element)} `;

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
