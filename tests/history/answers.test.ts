import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GitObject, readAnswers } from '../../src/history/answers.ts';

const id = 'c'.repeat(40);

/** What git writes, in pieces of some lengths. */
function* pieces(text: Buffer, lengths: readonly number[]): Generator<Buffer> {
  let at = 0;
  for (let turn = 0; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? text.length;
    yield text.subarray(at, at + length);
    at += length;
  }
}

async function answersIn(
  text: Buffer,
  lengths: readonly number[] = [],
  limit?: number,
): Promise<(GitObject | null)[]> {
  // eslint-disable-next-line @typescript-eslint/require-await -- the pieces come at once
  async function* output(): AsyncGenerator<Buffer> {
    yield* pieces(text, lengths);
  }
  return Array.fromAsync(readAnswers(output(), limit));
}

test('contents are told from what stands around them, whatever they are and however they come', async () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom('', '\n', `${id} blob 3\nabc\n`, `${id} missing\n`).map((text) => Buffer.from(text)),
  );
  const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(content)), lengths, async (contents, inPieces) => {
      const text = contents.map((bytes) =>
        bytes
          ? Buffer.concat([Buffer.from(`${id} blob ${bytes.length}\n`), bytes, Buffer.from('\n')])
          : Buffer.from(`HEAD:a b missing\n`),
      );
      const answers = await answersIn(Buffer.concat(text), inPieces);
      expect(answers.map((answer) => answer && answer.content)).toEqual(contents);
    }),
  );
});

test.each([
  `${id} missing`,
  `${id.slice(0, 4)} ambiguous`,
  `${id} submodule`,
  `${id} blob 3 missing`,
  `HEAD:${id} blob 3 missing`,
  '',
])('what is no object is none: %s', async (line) => {
  const answers = await answersIn(Buffer.from(`${line}\n${id} tree 1\n \n`));
  expect(answers).toEqual([null, { id, type: 'tree', size: 1, content: Buffer.from(' ') }]);
});

test('of what is too large, the beginning is kept', async () => {
  const text = Buffer.from(`${id} blob 10\n0123456789\n${id} blob 4\nabcd\n`);
  for (const length of [1, 3, 13, 100]) {
    expect(await answersIn(text, [length], 4)).toEqual([
      { id, type: 'blob', size: 10, content: Buffer.from('0123') },
      { id, type: 'blob', size: 4, content: Buffer.from('abcd') },
    ]);
  }
});

test('an object that is cut short is no answer', async () => {
  expect(await answersIn(Buffer.from(`${id} blob 10\n0123`))).toEqual([]);
  expect(await answersIn(Buffer.from(id))).toEqual([]);
});
