/** What a card takes, with a line of its page beside it, in CSS pixels. */
const ROOM = { width: 396, height: 300 };

/** Whether a frame of this size (CSS pixels) has no room for a card. */
export function hasNoRoom(width: number, height: number): boolean {
  return width < ROOM.width || height < ROOM.height;
}
