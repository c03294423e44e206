import { mountSearchPage } from '#search/client';

const place = document.getElementById('search');
if (place)
  mountSearchPage(place, place.dataset['searchLanguage'] ?? '', document.documentElement.lang).catch(
    (error: unknown) => {
      console.error(error);
      document.getElementById('search-failure')?.removeAttribute('hidden');
    },
  );
