import { type Language, languageRow } from '#catalogue';
import { icons } from './icons.ts';
import { homePath } from './paths.ts';

/** A language of the site as an application that can be installed (W3C Web Application Manifest). */
export function webManifest(language: Language, description: string): object {
  const { locale, direction, name } = languageRow(language);
  return {
    id: homePath(language),
    name: `Isogloss · ${name}`,
    short_name: 'Isogloss',
    description,
    lang: locale,
    dir: direction,
    start_url: homePath(language),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#f7f3ea',
    theme_color: '#1b4a9c',
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...icons
        .filter(({ purpose }) => purpose !== 'touch')
        .map(({ name: file, size, purpose }) => ({
          src: `/icons/${file}.png`,
          type: 'image/png',
          sizes: `${size}x${size}`,
          purpose,
        })),
    ],
  };
}
