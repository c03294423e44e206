/**
 * Reads a JSON file of the site.
 *
 * @throws Error when the site has no such file, or cannot be reached
 */
export async function fetchJson<Content>(url: string, cache: RequestCache = 'default'): Promise<Content> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url} is missing: ${response.status}`);
  return (await response.json()) as Content;
}
