import { expect, test } from 'vitest';
import { isSupportedNode, majorOf } from '../../scripts/node-version.mjs';

test.each(['22.22.3', '22.22.10', '22.23.0', '24.16.0', '26.3.0', '26.10.0', '27.0.0', '30.1.2'])(
  'Node %s runs the tools',
  (version) => {
    expect(isSupportedNode(version)).toBe(true);
  },
);

test.each(['18.20.8', '20.20.2', '22.22.2', '22.9.9', '23.11.0', '24.15.9', '25.9.0', '26.2.9'])(
  'Node %s does not run the tools',
  (version) => {
    expect(isSupportedNode(version)).toBe(false);
  },
);

test('a prerelease counts as its version', () => {
  expect(isSupportedNode('26.3.0-nightly20260401')).toBe(true);
  expect(majorOf('26.3.0-nightly20260401')).toBe(26);
});
