import { languageCodes } from '#catalogue';
import { writeSearchIndexes } from '#search/index';

// Makes the search indexes of the site in a folder, and nothing else: to be measured.
const [site] = process.argv.slice(2);
if (!site) throw new Error('Name the folder of a built site.');
await writeSearchIndexes(site, languageCodes);
