/** How much of a file is read. What is larger is refused before it costs time or memory. */

/** Of the file as it is. */
export const mostFileBytes = 20_000_000;
/** Of all parts of a workbook that are read, inflated. */
export const mostInflatedBytes = 40_000_000;
/** Of all sheets. */
export const mostRows = 50_000;
export const mostColumns = 1000;
/** Of all sheets, gaps between cells among them. */
export const mostCells = 1_000_000;
/** Of one cell, as in a spreadsheet program. */
export const mostCellText = 32_767;
export const mostSheets = 200;
/** Files in a ZIP file. */
export const mostZipEntries = 10_000;
/** Elements inside one another, and attributes of one element, in the XML of a workbook. */
export const mostXmlDepth = 64;
export const mostXmlAttributes = 100;
