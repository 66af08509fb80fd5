export const scenes = [];
