/**
 * The Node versions that every tool of the project runs on: the narrowest of their "engines",
 * which is `^22.22.3 || ^24.16.0 || >=26.3.0` (eslint-plugin-astro 3). The odd majors between
 * them are left out by the tools, not by us.
 *
 * @type {Record<number, [minor: number, patch: number]>}
 */
const oldestSupported = { 22: [22, 3], 24: [16, 0], 26: [3, 0] };

const newestMajor = 26;

/** The oldest major that can run these scripts at all, before anything is installed. */
export const oldestMajorForScripts = 20;

/** @param {string} version as in `process.versions.node`: "26.10.0" */
export function majorOf(version) {
  return Number.parseInt(version, 10);
}

/**
 * Tells whether the tools of the project run on this Node.
 *
 * @param {string} version as in `process.versions.node`: "26.10.0"
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > newestMajor) return true;

  const oldest = oldestSupported[major];
  if (!oldest) return false;
  return minor > oldest[0] || (minor === oldest[0] && patch >= oldest[1]);
}
