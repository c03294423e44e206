let count = 0;

/**
 * Alternatives of which one is seen at a time (WAI-ARIA tabs). Without JavaScript, and on paper, all of them are seen
 * one below the other with their titles.
 */
class TabSet extends HTMLElement {
  connectedCallback(): void {
    const panels = [...this.querySelectorAll<HTMLElement>(':scope > .tab')];
    if (panels.length === 0 || this.querySelector(':scope > [role=tablist]')) return;
    const list = document.createElement('div');
    list.role = 'tablist';
    list.ariaLabel = this.getAttribute('label');
    const tabs = panels.map((panel) => {
      const tab = document.createElement('button');
      count += 1;
      tab.id = `tab-${count}`;
      panel.id ||= `panel-${count}`;
      tab.type = 'button';
      tab.role = 'tab';
      tab.textContent = panel.querySelector('.tab-title')?.textContent ?? '';
      tab.setAttribute('aria-controls', panel.id);
      panel.role = 'tabpanel';
      panel.tabIndex = 0;
      panel.setAttribute('aria-labelledby', tab.id);
      return tab;
    });
    const select = (chosen: number): void => {
      tabs.forEach((tab, index) => {
        tab.ariaSelected = String(index === chosen);
        tab.tabIndex = index === chosen ? 0 : -1;
      });
      panels.forEach((panel, index) => (panel.hidden = index !== chosen));
    };
    tabs.forEach((tab, index) => tab.addEventListener('click', () => select(index)));
    list.addEventListener('keydown', (event) => {
      const at = tabs.findIndex((tab) => tab === document.activeElement);
      const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
      const goal = { [forward]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (goal === undefined) return;
      event.preventDefault();
      const next = (goal + tabs.length) % tabs.length;
      select(next);
      tabs[next]?.focus();
    });
    list.append(...tabs);
    this.prepend(list);
    this.classList.add('is-ready');
    const target = targetId();
    const anchored = panels.findIndex(
      (panel) => target !== '' && panel.querySelector(`[id="${CSS.escape(target)}"]`),
    );
    select(Math.max(anchored, 0));
  }
}

/** The id that the address names; browsers percent-encode it. */
function targetId(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

customElements.define('tab-set', TabSet);
