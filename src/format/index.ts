export { type FormattedPage, formatPage, type Obstacle } from './format-page.ts';
export { formatFrontMatter } from './front-matter/index.ts';
export { joinPage, type PageParts, partPage } from './page-parts.ts';
export { readBody } from './read.ts';
export { writeBody } from './write/index.ts';
