import { alerts } from './alerts.ts';
import { anchors } from './anchors.ts';
import { attributeLists } from './attribute-lists.ts';
import { boxes } from './boxes.ts';
import { characters } from './characters.ts';
import { collapsibles } from './collapsibles.ts';
import { html } from './html.ts';
import { images } from './images.ts';
import { lines } from './lines.ts';
import { marks } from './marks.ts';
import type { Pass } from './pass.ts';
import { tabs } from './tabs.ts';
import { tidy } from './tidy.ts';
import { videos } from './videos.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The steps from Adobe's Markdown to our MDX. The order matters: what is written behind something is attached before
 * anything moves, and what stands on lines of its own is taken before what stands in sentences.
 */
export const passes: readonly Pass[] = [
  attributeLists,
  html,
  anchors,
  videos,
  boxes,
  tabs,
  collapsibles,
  alerts,
  marks,
  images,
  vocabulary,
  characters,
  lines,
  tidy,
];

export type { PassContext } from './pass.ts';
