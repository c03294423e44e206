/**
 * What pages may load and run: files of the site, and nothing written into a page. WebAssembly is the search; the
 * pictures in `data:` addresses are the icons of the style sheets.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What a host is to send with every file; a page itself can say only the first. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The file `_headers`, in which hosts of static sites read what to send with which file. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  // The names of these files change with their content.
  return `/*\n${lines.join('')}\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
}
