import type { Browser, Page } from '@playwright/test';
import type { Opening } from './candidate.ts';
import { moduleAddress } from './project-modules.ts';

/** Opens a search on an empty page, in a browser profile of its own that goes with the page's context. */
export async function openIn(browser: Browser, { origin, locale, module, values }: Opening): Promise<Page> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/blank/${locale}/`);
    await page.evaluate(
      async ({ address, values }) => {
        const { open } = (await import(address)) as {
          open: (values: unknown) => void | Promise<void>;
        };
        await open(values);
      },
      { address: moduleAddress(module), values },
    );
    return page;
  } catch (error) {
    await context.close();
    throw error;
  }
}
