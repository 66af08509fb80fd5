import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { defs } from '../draw/inks.mjs';

const findChromium = () => {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(path)) throw new Error(`No Chromium at ${path}. Set CHROMIUM_PATH.`);
  return path;
};

const lettering = () => {
  const file = new URL('../../../assets/fonts/old-standard-latin-700.woff2', import.meta.url);
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:'Old Standard';font-weight:700;src:url(data:font/woff2;base64,${data})}`;
};

/** Opens one page that turns SVG parts into PNG; `paint` takes design units, `density` is pixels per unit. */
export const openPainter = async () => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage();
  const style = `<style>${lettering()}html,body{margin:0;background:transparent}svg{display:block}</style>`;
  const paint = async ({ content, x, y, width, height, density }) => {
    const size = { width: Math.ceil(width * density), height: Math.ceil(height * density) };
    await page.setViewportSize(size);
    await page.setContent(
      `${style}<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
        `viewBox="${x} ${y} ${width} ${height}"><defs>${defs}</defs>${content}</svg>`,
    );
    await page.evaluate(() => document.fonts.ready);
    return page.screenshot({ omitBackground: true });
  };
  return { paint, close: () => browser.close() };
};
