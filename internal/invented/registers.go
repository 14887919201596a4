package invented

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"time"
)

// Registers reads an export and writes the registers that go with it. In every
// other family all children have an open referral; as no note of the export was
// copied, each of theirs lacks a copy. Every note has its contact, one in ten of them
// on a day of which there is no note.
func Registers(export io.Reader, register, contacts io.Writer, seed uint64) error {
	children, seen := bufio.NewWriter(register), bufio.NewWriter(contacts)
	children.WriteString("child_id,child_name,family_id,referral_opened,referral_closed\n")
	seen.WriteString("id,child_id,event_date,contact_type\n")
	rnd := rand.New(rand.NewPCG(seed, 2))
	in := csv.NewReader(export)
	in.ReuseRecord = true
	if _, err := in.Read(); err != nil {
		return err
	}
	last, home, families := "", "", 0
	for n := 1; ; n++ {
		row, err := in.Read()
		switch {
		case errors.Is(err, io.EOF):
			return errors.Join(children.Flush(), seen.Flush())
		case err != nil:
			return err
		}
		child, name, family, day, kind := row[1], row[2], row[3], row[5], row[9]
		if child != last {
			closed := ""
			if family == home && families%2 == 0 {
				closed = firstDay.AddDate(0, 0, -1).Format(time.DateOnly)
			}
			if family != home {
				families++
			}
			last, home = child, family
			fmt.Fprintf(children, "%s,%s,%s,%s,%s\n", child, name, family, firstDay.AddDate(-1, 0, 0).Format(time.DateOnly), closed)
		}
		if rnd.IntN(10) == 0 {
			day = firstDay.AddDate(0, 0, -rnd.IntN(300)-1).Format("02/01/2006")
		}
		fmt.Fprintf(seen, "K-%07d,%s,%s,%s\n", n, child, day, kind)
	}
}
