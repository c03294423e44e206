import type { Segment } from '#markdown';
import type { ComponentProps } from './component-props.ts';
import Contained from './Contained.astro';
import Diagram from './Diagram.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import RelatedLinks from './RelatedLinks.astro';
import Tab from './Tab.astro';
import Table from './Table.astro';
import Tabs from './Tabs.astro';
import Video from './Video.astro';

type Name = Extract<Segment, { kind: 'component' }>['name'];

/** The Astro component of every component of the vocabulary, and of the two that Markdown makes. */
export const registry: Readonly<Record<Name, (props: ComponentProps) => unknown>> = {
  Note,
  Tabs,
  Tab,
  Figure,
  Video,
  RelatedLinks,
  Diagram,
  Table,
  // These stand in sentences, and are HTML unless a block stands in them.
  UIControl: Contained,
  DNL: Contained,
  Badge: Contained,
};
