package source

import (
	"path/filepath"
	"slices"
	"strings"
)

// Kind is a kind of file that holds no notes that can be read. Its text says
// what to do instead.
type Kind string

// The kinds that people try, and what they can do.
const (
	Workbook Kind = "a workbook cannot be read yet: save it as CSV UTF-8 (File, Save As) and check that"
	Document Kind = "a word processor's document cannot be read yet: save it as plain text, or as CSV UTF-8 if it is an export"
	PDF      Kind = "a PDF cannot be read: export the notes as CSV UTF-8, or copy the text into a .txt file"
	Markup   Kind = "this format cannot be read: export the notes as CSV UTF-8 or JSON, or save the text as .txt"
	Archive  Kind = "an archive is not opened: unpack it and check the files in it"
	Other    Kind = "this is no text: notes are read from text, Markdown, CSV, TSV, JSON and JSON Lines"
)

// kindsByExtension lists the extensions that tell a kind, in lower case.
func kindsByExtension() map[Kind][]string {
	return map[Kind][]string{
		Workbook: {".xlsx", ".xls", ".xlsm", ".xlsb", ".xltx", ".ods", ".numbers"},
		Document: {".docx", ".doc", ".docm", ".dotx", ".odt", ".rtf", ".pages"},
		PDF:      {".pdf"},
		Markup:   {".html", ".htm", ".mht", ".xml", ".msg", ".eml", ".pptx", ".ppt", ".accdb", ".mdb", ".parquet", ".sqlite", ".db"},
		Archive:  {".zip", ".gz", ".tgz", ".7z", ".rar", ".tar", ".bz2", ".xz", ".zst"},
		Other: {".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".webp", ".mp3", ".mp4", ".wav", ".m4a", ".mov", ".avi",
			".exe", ".dll", ".so"},
	}
}

// Unsupported reports why a file cannot be read for its extension alone; ""
// where it may be tried. A file with no extension, or one that nobody knows, is
// tried when it is named: its content decides.
func Unsupported(path string) string {
	ext := strings.ToLower(filepath.Ext(path))
	for kind, extensions := range kindsByExtension() {
		if slices.Contains(extensions, ext) {
			return string(kind)
		}
	}
	return ""
}
