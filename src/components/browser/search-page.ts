import { mountSearchPage } from '#search/client';

const place = document.getElementById('search');
if (place) void mountSearchPage(place, place.dataset['searchLanguage'] ?? '', document.documentElement.lang);
