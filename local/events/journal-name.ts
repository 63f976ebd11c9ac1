/** The file of the data folder that holds what was put on event buses: an event a line, as a target gets it. */
export const journalName = 'events.ndjson';
