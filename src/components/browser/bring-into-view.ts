/** Scrolls a list, and nothing around it, so that what is current in it is seen. */
export function bringIntoView(list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>('[aria-current]');
  if (!current) return;
  const { offsetTop } = current;
  if (offsetTop < list.scrollTop || offsetTop + current.offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = offsetTop - list.clientHeight / 2;
}
