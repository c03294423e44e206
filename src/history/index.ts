export { ancestries, type Ancestry, type TellAncestry } from './ancestry.ts';
export { type Arrival, arrivals } from './arrivals.ts';
export { type Commit, commitOf, commitsOf } from './commit.ts';
export { FileLister } from './file-lister.ts';
export { contentOf, filesAt, textAt } from './files.ts';
export { partText } from './front-matter.ts';
export { type PageKeys, readKeys } from './page-keys.ts';
export { type PageVersion, pageVersions, type SoughtPage } from './page-versions.ts';
export { openRepository, type Refusal, type Repository } from './repository.ts';
