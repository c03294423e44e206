import { rememberLanguageChoice } from './language-memory.ts';
import { enableSearchIntent } from './search-intent.ts';
import { enableThemeSwitch } from './theme-switch.ts';

enableThemeSwitch();
enableSearchIntent();
rememberLanguageChoice();
// Nobody is about to follow a link before a pointer moves.
document.addEventListener('pointerover', () => void import('./prefetch.ts'), { once: true });
