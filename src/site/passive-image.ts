import { readFileSync } from 'node:fs';

/** What makes an SVG act when it is opened as a page of its own. */
const active = /<\s*(?:script|foreignObject|iframe|object|embed)\b|\son\w+\s*=|javascript:|<!ENTITY/i;

/** Tells whether an image file can be published: an SVG that could run something is none. */
export function isPassiveImage(file: string): boolean {
  return !/\.svg$/i.test(file) || !active.test(readFileSync(file, 'utf8'));
}
