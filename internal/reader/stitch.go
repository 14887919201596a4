package reader

import "github.com/casenote-lint/casenote-lint/internal/note"

// stitch puts a row together whose text runs over several lines without quotes:
// lines that are too short by themselves and together make one whole row.
func (t *table) stitch() bool {
	if !t.row.sound() || len(t.row.cells) >= t.want || t.want < 2 || !t.affordable() {
		return false
	}
	t.win.ensure(t.row.size + tryMost)
	data := t.win.data()
	joined := row{cells: append([]cell(nil), t.row.cells...), size: t.row.size, end: t.row.end, stray: -1, open: -1}
	for lines := 2; lines <= stitchLines && len(joined.cells) < t.want; lines++ {
		if !t.join(&joined, data) {
			return false
		}
	}
	if !t.fits(data, &joined) {
		return false
	}
	t.problemAt(data, joined.cells[len(t.row.cells)-1].start, note.NoField, "line breaks stand in a cell without quotation marks; the lines were read as one row")
	t.row = joined
	return true
}

// join adds the next line to a row that is being stitched. It does not where
// that line is a row of its own, or where a quoted cell ends or begins there.
func (t *table) join(to *row, data []byte) bool {
	rest := data[to.size:]
	if len(rest) == 0 {
		return false
	}
	w := &t.try
	if t.tryRow(rest, w) {
		return false
	}
	if w.size == 0 || !w.sound() {
		w.plain(rest, &t.dialect)
	}
	last := &to.cells[len(to.cells)-1]
	if len(w.cells) >= t.want || last.quoted || w.cells[0].quoted {
		return false
	}
	last.end = to.size + w.cells[0].end
	for _, c := range w.cells[1:] {
		c.start, c.end = c.start+to.size, c.end+to.size
		to.cells = append(to.cells, c)
	}
	to.end, to.size, to.cr = to.size+w.end, to.size+w.size, w.cr
	return true
}
