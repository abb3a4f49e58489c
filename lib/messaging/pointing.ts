/** The name of the connection by which the popup tells the frames of a tab what is pointed at. */
export const POINTING = 'pointing';
