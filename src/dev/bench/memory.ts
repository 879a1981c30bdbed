import type { BrowserContext } from 'playwright-core';
import { servePages } from '../page-server.ts';
import { heapKb, launchWith, meteredTab } from './meter.ts';
import { figure, progress, textTable } from './table.ts';

/** An app that draws another page at each route, every second one with a form. */
const APP = `<!doctype html><meta charset="utf-8"><title>App</title><div id="app"></div><script>
let route=0;globalThis.go=()=>{route++;history.pushState({},'','/r/'+route);
document.getElementById('app').innerHTML='<h1>第'+route+'页</h1>'+(route%2?'<form><label>手机号<input name="tel'+route+'"></label><button>提交</button></form>':'<p>介绍</p>')};go()</script>`;
const PLAIN = '<!doctype html><meta charset="utf-8"><title>Plain</title><h1>图书馆</h1><p>周末开放。</p>';

async function heapAfterRoutes(context: BrowserContext, url: string, every: number, times: number): Promise<number[]> {
  const { page, session } = await meteredTab(context);
  await page.goto(url);
  const heaps: number[] = [];
  for (let part = 0; part < times; part++) {
    progress(`memory: ${part * every} route changes`);
    await page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        (globalThis as unknown as { go(): void }).go();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }, every);
    await page.waitForTimeout(1_500);
    heaps.push(await heapKb(session));
  }
  await page.close();
  progress('');
  return heaps;
}

async function heapOfPlain(context: BrowserContext, url: string): Promise<number> {
  const { page, session } = await meteredTab(context);
  await page.goto(url);
  await page.waitForTimeout(800);
  const heap = await heapKb(session);
  await page.close();
  return heap;
}

/** Heap with and without us: on a page without forms, and as an app goes through 1,000 routes. */
export async function runMemory(executable: string, extension: string): Promise<string> {
  const server = await servePages(({ pathname }) => ({ body: pathname === '/plain' ? PLAIN : APP }));
  const rows: string[][] = [];
  const plain: number[] = [];
  const routes: number[][] = [];
  try {
    for (const folder of [null, extension]) {
      const context = await launchWith(executable, folder);
      try {
        await heapOfPlain(context, server.url('/plain'));
        plain.push(await heapOfPlain(context, server.url('/plain')));
        routes.push(await heapAfterRoutes(context, server.url('/app'), 250, 4));
      } finally {
        await context.close();
      }
    }
  } finally {
    await server.close();
  }
  const [none = 0, ours = 0] = plain;
  rows.push(['page without forms', figure(none), figure(ours), figure(ours - none)]);
  routes[0]?.forEach((without, at) => {
    const withUs = routes[1]?.[at] ?? Number.NaN;
    rows.push([`after ${(at + 1) * 250} routes`, figure(without), figure(withUs), figure(withUs - without)]);
  });
  return textTable([['heap, KB', 'none', 'ours', 'added'], ...rows]);
}
