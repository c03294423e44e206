/** Path of a rule's page, from the site's root. */
export function ruleUrl(rule: string): string {
  return `/rules/${rule}/`;
}
