import { type Catalogue, isLanguage, type Language, languageCodes } from '#catalogue';
import type { Past, SourceHistory } from '#drift';
import { openRepository, type Repository, repositoryState } from '#history';
import { joinPasts, readNamedPast, readOwnPast, readSourceHistory } from '#past';
import { UserError } from '../user-error.ts';

/** Repositories that were named to be asked. */
export interface PastOptions {
  /** Each a language and a folder: `pt=FOLDER`. */
  readonly history: readonly string[];
  readonly source: string | undefined;
}

/** What is known of the past of the pages and of their source. */
export interface KnownPast {
  readonly past: Past;
  readonly source: SourceHistory | undefined;
  /** What could not be learned, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Asks the repository of the content folder, and those that were named. That the content folder has no history is
 * nothing special; what was named must be there.
 *
 * @param root - path of the content folder
 * @throws UserError when a language is not known, or a repository that was named cannot be read
 */
export async function gatherPast(
  root: string,
  catalogue: Catalogue,
  { history, source }: PastOptions,
): Promise<KnownPast> {
  const named = history.map(readHistoryOption);
  const own = await readOwnPast(root, catalogue);
  let { past } = own;
  const notes = [...own.notes];
  for (const { language, folder } of named) {
    await using repository = await openNamed(folder, 'history');
    const reading = await readNamedPast({ repository, name: folder, language }, catalogue);
    past = joinPasts(past, reading.past);
    notes.push(...reading.notes);
  }
  if (source === undefined) return { past, source, notes };
  await using repository = await openNamed(source, 'source');
  const reading = await readSourceHistory(repository, source, catalogue);
  return { past, source: reading.source, notes: [...notes, ...reading.notes] };
}

/** Names the options, and the state of every repository that {@link gatherPast} asks. */
export async function pastState(root: string, { history, source }: PastOptions): Promise<string[]> {
  const folders = [root, ...history.map((option) => readHistoryOption(option).folder)];
  if (source !== undefined) folders.push(source);
  const states = await Promise.all(folders.map(repositoryState));
  return [JSON.stringify([history, source ?? null]), ...states];
}

function readHistoryOption(option: string): { language: Language; folder: string } {
  const [language, ...rest] = option.split('=');
  const folder = rest.join('=');
  const form = `Give a language and a folder, as in --history pt=../docs.pt-BR. The languages are: ${languageCodes.join(', ')}.`;
  if (folder === '')
    throw new UserError(`--history “${option}” does not name a language and a folder.`, form);
  if (!isLanguage(language))
    throw new UserError(
      `--history “${option}”: “${language ?? ''}” is not a language of the catalogue.`,
      form,
    );
  return { language, folder };
}

async function openNamed(folder: string, option: 'history' | 'source'): Promise<Repository> {
  const repository = await openRepository(folder);
  if (!('refusal' in repository)) return repository;
  throw new UserError(
    `The repository ${folder} cannot be read: ${repository.refusal.message}`,
    `Name the folder of a Git repository with --${option}, or leave it out.`,
  );
}
