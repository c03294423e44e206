import { suggestLanguage } from './choose-language.ts';
import { rememberLanguageChoice } from './language-memory.ts';

suggestLanguage();
rememberLanguageChoice();
