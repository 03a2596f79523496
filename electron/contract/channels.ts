/** The two channels between page and main process: calls one way, events the other. */
export const callChannel = 'diem-tin:call';
export const eventChannel = 'diem-tin:event';
