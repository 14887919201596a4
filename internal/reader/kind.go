package reader

import (
	"bytes"
	"fmt"

	"github.com/casenote-lint/casenote-lint/internal/source"
)

// magic is how a kind of file begins that is no text, or no text of notes.
type magic struct {
	prefix string
	name   string
	kind   source.Kind
}

func magics() []magic {
	return []magic{
		{"PK\x05\x06", "an empty zip archive", source.Archive},
		{"%PDF-", "a PDF", source.PDF},
		{"{\\rtf", "a Rich Text document", source.Document},
		{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.xls, .doc or .msg)", source.Workbook},
		{"\x1f\x8b", "a gzip archive", source.Archive},
		{"7z\xbc\xaf", "a 7z archive", source.Archive},
		{"Rar!\x1a\x07", "a RAR archive", source.Archive},
		{"BZh", "a bzip2 archive", source.Archive},
		{"\xfd7zXZ\x00", "an xz archive", source.Archive},
		{"\x28\xb5\x2f\xfd", "a zstd archive", source.Archive},
		{"SQLite format 3\x00", "a database", source.Markup},
		{"\x00\x01\x00\x00Standard ", "an Access database", source.Markup},
		{"PAR1", "a Parquet file", source.Markup},
		{"\x7fELF", "a program", source.Other},
		{"\x89PNG\r\n", "a PNG image", source.Other},
		{"\xff\xd8\xff", "a JPEG image", source.Other},
		{"GIF87a", "a GIF image", source.Other},
		{"GIF89a", "a GIF image", source.Other},
		{"II*\x00", "a TIFF image", source.Other},
		{"MM\x00*", "a TIFF image", source.Other},
		{"-----BEGIN PGP MESSAGE", "an encrypted file", source.Other},
	}
}

// binaryKind reports a file that is no text by its first bytes, nil if it may be one.
func binaryKind(head []byte) error {
	for _, m := range append(magics(), zipMagic(head)) {
		if m.prefix != "" && bytes.HasPrefix(head, []byte(m.prefix)) {
			return fmt.Errorf("this is %s, whatever its name says: %s", m.name, m.kind)
		}
	}
	return nil
}

// zipMagic tells what is in an archive by the names in its first part.
func zipMagic(head []byte) magic {
	const zip = "PK\x03\x04"
	for _, m := range []struct {
		name magic
		part string
	}{
		{magic{zip, "an Excel workbook (.xlsx)", source.Workbook}, "xl/"},
		{magic{zip, "a Word document (.docx)", source.Document}, "word/"},
		{magic{zip, "an OpenDocument workbook (.ods)", source.Workbook}, "opendocument.spreadsheet"},
		{magic{zip, "an OpenDocument text (.odt)", source.Document}, "opendocument.text"},
	} {
		if bytes.Contains(head, []byte(m.part)) {
			return m.name
		}
	}
	return magic{zip, "a zip archive or an Office document (.xlsx, .docx)", source.Archive}
}

// markupKind reports a page of markup by its first characters, once decoded. A
// report is often saved as HTML under the name of a spreadsheet or of a table.
func markupKind(head []byte) error {
	head = bytes.ToLower(bytes.TrimSpace(head[:min(len(head), 512)]))
	for _, m := range []magic{
		{"<!doctype html", "a web page (HTML)", source.Markup},
		{"<html", "a web page (HTML)", source.Markup},
		{"<table", "a web page (HTML)", source.Markup},
		{"<?xml", "an XML document", source.Markup},
		{"mime-version:", "a saved web page or email (MIME)", source.Markup},
	} {
		if bytes.HasPrefix(head, []byte(m.prefix)) {
			return fmt.Errorf("this is %s, whatever its name says: %s", m.name, m.kind)
		}
	}
	return nil
}

// isBinary reports bytes of which more than one in thirty is a control
// character that no text holds. Those that part cells (U+0001, U+001C to U+001F)
// do not count.
func isBinary(head []byte) bool {
	n := 0
	for _, c := range head {
		if c == 0 || c > 1 && c < '\t' || c > '\r' && c < 0x1b {
			n++
		}
	}
	return n > 3 && n*30 > len(head)
}
