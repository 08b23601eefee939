export { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS } from '../catalog/file-formats.js';
