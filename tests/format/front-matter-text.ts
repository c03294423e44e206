import fc from 'fast-check';

const lines = [
  'title: Kundresor',
  "title: 'Resor: så'   # kept",
  'description: >\n  Två\n  # no comment\n\n  rader\n',
  'description: |+\n  a\n\n',
  'description: "a\n  b"',
  'exl-id: 273d024f-a220-4336-89f2-e3bffafcdc37',
  'source-git-commit: &commit faf65f9c',
  'applications:\n  - tide # why\n  # that\n  - beacon',
  'applications: [a,\n  b]',
  'applications:\n- tide',
  'solution: *commit',
  '"solution": x',
  'kt: null',
  'thumbnail:',
  'unknown: 1',
  'another: { a: 1,\n  b: 2 }',
  '? complex\n: value',
  '<<: *commit',
  '__proto__: 1',
  '1: 2',
  '  indented: 1',
  '# a comment',
  '  # to the right',
  '',
  '\t',
  '...',
  '%YAML 1.2',
  '!!map',
  '- item',
  '{ a: 1 }',
  'no key',
  'a: [',
];

/** Front matter, whole and broken: each line with its end. */
export const frontMatterText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...lines), { maxLength: 7 })
  .map((parts) => parts.map((part) => `${part}\n`).join(''));
