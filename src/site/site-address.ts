/** What the absolute addresses of the site begin with: `ISOGLOSS_SITE`, else where the site is looked at at home. */
export function siteAddress(): string {
  return process.env['ISOGLOSS_SITE'] || 'http://localhost:4321';
}
