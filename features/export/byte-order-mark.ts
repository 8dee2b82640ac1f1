/** By it spreadsheets know that a table is UTF-8. */
export const byteOrderMark = '\uFEFF';
