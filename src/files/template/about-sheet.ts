/** Name of the sheet that says what an exported file is; it is not read when the file comes back. */
export const ABOUT_SHEET = '说明';
