import { alerts } from './alerts.ts';
import { anchors } from './anchors.ts';
import { attributeLists } from './attribute-lists.ts';
import { blockMarks } from './block-marks.ts';
import { boxes } from './boxes.ts';
import { characters } from './characters.ts';
import { collapsibles } from './collapsibles.ts';
import { footnotes } from './footnotes.ts';
import { html } from './html.ts';
import { images } from './images.ts';
import { includes } from './includes.ts';
import { lines } from './lines.ts';
import { marks } from './marks.ts';
import type { Pass } from './pass.ts';
import { spans } from './spans.ts';
import { tabs } from './tabs.ts';
import { tidy } from './tidy.ts';
import { unquotedAlerts } from './unquoted-alerts.ts';
import { videos } from './videos.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The steps from Adobe's Markdown to our MDX. The order matters: what is written behind something is attached before
 * anything moves, and what stands on lines of its own is taken before what stands in sentences.
 */
export const passes: readonly Pass[] = [
  attributeLists,
  html,
  // Those that stood in HTML.
  attributeLists,
  anchors,
  includes,
  videos,
  blockMarks,
  tabs,
  boxes,
  collapsibles,
  unquotedAlerts,
  alerts,
  marks,
  images,
  vocabulary,
  footnotes,
  characters,
  lines,
  spans,
  tidy,
];

export type { PassContext } from './pass.ts';
