/** Time for which a pointer rests on a link before the page behind it is fetched, in milliseconds. */
const rest = 65;

// Fetches the page behind a link of this site as soon as a reader seems about to follow it. Fingers are pointers, too;
// who uses the keyboard follows a link at once. Those who save data are left alone.

const { connection } = navigator as { connection?: { saveData: boolean } };
if (!connection?.saveData) enablePrefetch();

function enablePrefetch(): void {
  const known = new Set([location.pathname]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerover', ({ target }) => {
    clearTimeout(timer);
    const link = (target as Element).closest('a');
    if (link?.origin !== location.origin || !link.pathname.endsWith('/')) return;
    timer = setTimeout(() => {
      if (known.has(link.pathname)) return;
      known.add(link.pathname);
      const hint = document.createElement('link');
      hint.rel = 'prefetch';
      hint.href = link.pathname;
      document.head.append(hint);
    }, rest);
  });
}

// Nothing is exported: loading the module is what begins it.
export {};
