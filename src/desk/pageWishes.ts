import type { Preferences } from './preferences.ts';

const darkDevice = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Writes the wishes at the root of the page, where the style sheets read them. */
export const showWishes = ({ size, motion, shade, projector }: Preferences): void => {
  const isDark = shade === 'system' ? darkDevice().matches : shade === 'dark';
  const wishes = { size, motion, shade: isDark ? 'dark' : 'light', projector };
  Object.assign(document.documentElement.dataset, wishes);
};

/** Tells when the device turns dark or light; returns how to stop. */
export const whenDeviceDims = (onDimmed: () => void): (() => void) => {
  const device = darkDevice();
  device.addEventListener('change', onDimmed);
  return () => device.removeEventListener('change', onDimmed);
};
