// Loaded before anything is drawn, so that a page does not flash in the other theme.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // The browser may not remember: the theme is that of the system.
}
