import { rememberLanguageChoice } from './language-memory.ts';
import { enablePrefetch } from './prefetch.ts';
import { enableSearchIntent } from './search-intent.ts';
import { enableThemeSwitch } from './theme-switch.ts';

enableThemeSwitch();
enableSearchIntent();
rememberLanguageChoice();
enablePrefetch();
