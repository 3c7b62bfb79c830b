/** The media type of an XLSX file. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
