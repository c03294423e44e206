import type { Language } from '#catalogue';
import { hasGuides } from './guides.ts';
import { driftPath, guidesPath, homePath } from './paths.ts';

/** A part of the site, as the header of every page names it. */
export interface SiteSection {
  readonly name: 'catalogue' | 'drift' | 'guides';
  readonly href: string;
  /** What `aria-current` says: the part's first page is this one, or this page is in the part. */
  readonly current: 'page' | 'true' | undefined;
}

/** The folders of a language that belong to a part; the search belongs to none. */
const folders: Readonly<Record<SiteSection['name'], readonly string[]>> = {
  catalogue: ['', 'blueprints', 'applications', 'areas', 'compare'],
  drift: ['drift'],
  guides: ['guides', 'rules'],
};

/**
 * The parts of the site in a language.
 *
 * @param pathname - the address of the page that names them
 */
export function siteSections(language: Language, pathname: string): SiteSection[] {
  const [, , folder = ''] = pathname.split('/');
  const section = (name: SiteSection['name'], href: string): SiteSection => ({
    name,
    href,
    current: pathname === href ? 'page' : folders[name].includes(folder) ? 'true' : undefined,
  });
  const everywhere = [section('catalogue', homePath(language)), section('drift', driftPath(language))];
  return hasGuides(language) ? [...everywhere, section('guides', guidesPath(language))] : everywhere;
}
