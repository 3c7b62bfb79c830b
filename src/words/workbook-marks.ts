/** The first cell of the sheet of a workbook from which its scenario is read back; no reader sees it as a text. */
export const scenarioMark = 'cpo-tco scenario';
