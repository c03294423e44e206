import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('a blueprint weighs at most 22 KB with styles and scripts, of which scripts 3 KB (gzip)', async ({
  page,
}) => {
  const sizes = { document: 0, stylesheet: 0, script: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type !== 'document' && type !== 'stylesheet' && type !== 'script') return;
    pending.push(response.body().then((body) => void (sizes[type] += gzipSync(body).length)));
  });
  await page.goto('/pt/blueprints/customer-journeys/batch-messaging/', { waitUntil: 'networkidle' });
  await Promise.all(pending);
  expect(sizes.script).toBeLessThanOrEqual(3_072);
  expect(sizes.document + sizes.stylesheet + sizes.script).toBeLessThanOrEqual(22 * 1024);
});
