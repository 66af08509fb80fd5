const coat = (width, height, filter, opacity, blend) =>
  `<rect width="${width}" height="${height}" filter="url(#${filter})" opacity="${opacity}" style="mix-blend-mode:${blend}"/>`;

/** The paper's tooth over a whole picture: darkened corners, grain, specks. */
export const finish = (width, height, grain = 0.22) =>
  `<rect width="${width}" height="${height}" fill="url(#corners)" style="mix-blend-mode:multiply"/>` +
  coat(width, height, 'grain', grain, 'multiply') +
  coat(width, height, 'speck', 0.05, 'screen');
