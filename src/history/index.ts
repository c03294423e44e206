export { ancestry, type Ancestry } from './ancestry.ts';
export { type Arrival, arrivals } from './arrivals.ts';
export { type Commit, commitOf, commitsOf } from './commit.ts';
export { filesAt, textAt } from './files.ts';
export { openRepository, type Refusal, type Repository } from './repository.ts';
