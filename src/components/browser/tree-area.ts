/** The page that has the whole tree. */
let whole: Promise<Document> | undefined;

/**
 * Puts the list of what is in an area in the place of the link to the page that lists it. Where the list does not come,
 * the link stays.
 */
export async function fillArea(link: Element): Promise<void> {
  const address = link.closest<HTMLElement>('.tree')?.dataset['tree'] ?? '';
  const area = link.closest('details')?.dataset['area'] ?? '';
  whole ??= fetchPage(address);
  const page = await whole.catch(() => null);
  // The next area that is opened may have more luck.
  if (!page) whole = undefined;
  const list = page?.querySelector(`[data-area="${CSS.escape(area)}"] > ol`);
  if (!list) return;
  for (const inner of list.querySelectorAll('details')) inner.open = false;
  link.replaceWith(document.importNode(list, true));
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
