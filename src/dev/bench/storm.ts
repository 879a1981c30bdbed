import { until, withOurs } from './ours.ts';
import { ownTime } from './own-time.ts';
import { stormPage } from './pages.ts';
import { figure, progress } from './table.ts';

/** A minute of changes without end, and a field added in its midst. */
export async function runStorm(executable: string, extension: string, seconds: number): Promise<string> {
  const html = stormPage(seconds * 1_000, seconds * 500);
  return withOurs(
    executable,
    extension,
    () => ({ body: html }),
    async ({ session, server }) => {
      const { page, tabId } = await session.openTab();
      let foundAfterMs = Number.NaN;
      progress(`storm: ${seconds} s`);
      const { totalMs, longestMs } = await ownTime(session.context, session.extensionId, async () => {
        await page.goto(server.url('/'));
        await page.bringToFront();
        await page.waitForFunction(() => 'late' in globalThis, null, { timeout: seconds * 1_000, polling: 50 });
        const start = performance.now();
        const found = await until(async () => {
          const record = await session.tabRecord(tabId);
          return record?.report?.fields.some(({ kind }) => kind === 'national-id') ? true : null;
        }, 20_000);
        if (found) foundAfterMs = performance.now() - start;
        await page.waitForTimeout(seconds * 500);
      });
      progress('');
      return [
        `storm of ${seconds} s, 1,000 changes a second: our scripts ran ${figure(totalMs)} ms, ${figure(totalMs / seconds / 10)} % of a core; longest ${figure(longestMs)} ms`,
        `field added in its midst: in the report after ${figure(foundAfterMs)} ms`,
      ].join('\n');
    },
  );
}
