/** A script or a style sheet that a page loads. */
const loaded = /<(?:script\b[^>]*?\ssrc|link rel="stylesheet" href)="(\/[^"]+)"/g;

/**
 * Writes into a page what the digests of its scripts and style sheets are: a browser runs no file that was exchanged on
 * its way.
 *
 * @param digestOf - the digest of the file at an address, as in `sha256-…`; null when it is not a file of the site
 */
export function withIntegrity(html: string, digestOf: (address: string) => string | null): string {
  return html.replaceAll(loaded, (start, address: string) => {
    const digest = digestOf(address);
    return digest === null ? start : `${start} integrity="${digest}"`;
  });
}
