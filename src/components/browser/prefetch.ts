/** Time for which a pointer rests on a link before the page behind it is fetched, in milliseconds. */
const rest = 65;

/**
 * Fetches the page behind a link of this site as soon as a reader seems about to follow it. Readers who save data, or
 * whose connection is slow, are left alone.
 */
export function enablePrefetch(): void {
  const { connection } = navigator as { connection?: { saveData: boolean; effectiveType: string } };
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return;
  const known = new Set([location.pathname]);
  let timer = 0;
  const intend = ({ target, type }: Event): void => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.origin !== location.origin || !link.pathname.endsWith('/') || known.has(link.pathname)) return;
    timer = window.setTimeout(
      () => {
        known.add(link.pathname);
        const hint = document.createElement('link');
        hint.rel = 'prefetch';
        hint.href = link.pathname;
        document.head.append(hint);
      },
      type === 'touchstart' ? 0 : rest,
    );
  };
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(type, intend, { passive: true });
}
