/** What a frame may call, and of which journal. Whatever is not in these lists can't be called. Pure. */

export const places = ['device', 'tab'] as const;
export type Place = (typeof places)[number];

export const calls = ['list', 'put', 'add', 'remove', 'strays', 'erase'] as const;
export type Call = (typeof calls)[number];
