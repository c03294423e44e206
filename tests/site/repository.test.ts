import { expect, test } from 'vitest';
import { repositoryFrom } from '../../src/site/repository.ts';

const path = 'pt/jornadas e mensagens.mdx';

test('files of a repository on GitHub', () => {
  const repository = repositoryFrom({ ISOGLOSS_REPOSITORY: 'https://github.com/isogloss/isogloss.git' });
  const encoded = 'main/content/pt/jornadas%20e%20mensagens.mdx';
  expect(repository?.editUrl(path)).toBe(`https://github.com/isogloss/isogloss/edit/${encoded}`);
  expect(repository?.historyUrl(path)).toBe(`https://github.com/isogloss/isogloss/commits/${encoded}`);
  expect(repository?.lineUrl(path, 7)).toBe(`https://github.com/isogloss/isogloss/blob/${encoded}#L7`);
});

test('files of a repository on GitLab, on another branch, at its root', () => {
  const repository = repositoryFrom({
    ISOGLOSS_REPOSITORY: 'https://gitlab.example.org/docs/blueprints/',
    ISOGLOSS_BRANCH: 'release/2',
    ISOGLOSS_REPOSITORY_CONTENT: '',
  });
  expect(repository?.lineUrl('sv/a.mdx', 1)).toBe(
    'https://gitlab.example.org/docs/blueprints/-/blob/release/2/sv/a.mdx#L1',
  );
});

test.each([undefined, '', 'isogloss/isogloss', 'javascript:alert(1)'])('%s is no repository', (address) => {
  expect(repositoryFrom({ ISOGLOSS_REPOSITORY: address })).toBeNull();
});
