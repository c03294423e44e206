import { keepOneLanguage } from './not-found-language.ts';

keepOneLanguage();
