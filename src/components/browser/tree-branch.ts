let whole: Promise<Document> | undefined;

/**
 * The list of what is in an area, from the page that has the whole tree.
 *
 * @throws Error when the page does not answer, or does not have the area
 */
export async function branchOf(address: string, area: string): Promise<Element> {
  whole ??= fetchPage(address);
  const page = await whole.catch((error: unknown) => {
    // The next area that is opened may have more luck.
    whole = undefined;
    throw error;
  });
  const branch = page.querySelector(`[data-area="${CSS.escape(area)}"] > ol`);
  if (!branch) throw new Error(`${address} has no area “${area}”.`);
  for (const inner of branch.querySelectorAll('details')) inner.open = false;
  return document.importNode(branch, true);
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
