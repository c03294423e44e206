import { bringIntoView } from './bring-into-view.ts';

/** Marks in the table of contents the section that is being read: the last whose heading is in the upper third. */
export function followSections(): void {
  const list = document.querySelector<HTMLElement>('.contents details');
  if (!list) return;
  const links = [...list.querySelectorAll('a')];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const mark = (): void => {
    const line = innerHeight / 3;
    const current = headings.findLastIndex(
      (heading) => heading && heading.getBoundingClientRect().top < line,
    );
    links.forEach((link, index) => (link.ariaCurrent = index === current ? 'location' : null));
    bringIntoView(list);
  };
  // Nothing changes but where a heading passes the line. The margin above is larger than any page: a heading that jumps
  // from below the window to above it has passed the line, too.
  const observer = new IntersectionObserver(mark, { rootMargin: '9999999px 0px -66%' });
  for (const heading of headings) if (heading) observer.observe(heading);
}
