let line: HTMLElement | undefined;

/** Puts a text into the clipboard, and says so. Where that is forbidden nothing happens: texts can be selected. */
export function copy(text: string): void {
  // Browsers have a clipboard for secure pages only.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  line ??= statusLine();
  void clipboard?.writeText(text).then(say, () => undefined);
}

/** The line that says it. It is there before its words are, so that screen readers notice them. */
function statusLine(): HTMLElement {
  const status = document.createElement('p');
  status.className = 'said';
  status.role = 'status';
  document.body.append(status);
  return status;
}

function say(): void {
  if (!line) return;
  line.textContent = document.querySelector<HTMLElement>('.prose')?.dataset['copied'] ?? '';
  for (const animation of line.getAnimations()) {
    animation.cancel();
    animation.play();
  }
}
