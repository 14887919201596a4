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

// Registers reads an export and writes the registers that go with it: every child
// has an open referral, and every visit, call and email is a contact, one in ten of
// them on a day of which there is no note.
func Registers(export io.Reader, register, contacts io.Writer, seed uint64) error {
	families, seen := bufio.NewWriter(register), bufio.NewWriter(contacts)
	families.WriteString("child_id,child_name,family_id,referral_opened,referral_closed\n")
	seen.WriteString("id,child_id,event_date,contact_type\n")
	rnd := rand.New(rand.NewPCG(seed, 2))
	in := csv.NewReader(export)
	in.ReuseRecord = true
	if _, err := in.Read(); err != nil {
		return err
	}
	last := ""
	for n := 1; ; n++ {
		row, err := in.Read()
		switch {
		case errors.Is(err, io.EOF):
			return errors.Join(families.Flush(), seen.Flush())
		case err != nil:
			return err
		}
		child, name, family, day, kind := row[1], row[2], row[3], row[5], row[9]
		if child != last {
			last = child
			fmt.Fprintf(families, "%s,%s,%s,%s,\n", child, name, family, firstDay.Format(time.DateOnly))
		}
		if rnd.IntN(10) == 0 {
			day = firstDay.AddDate(0, 0, -rnd.IntN(300)-1).Format("02/01/2006")
		}
		fmt.Fprintf(seen, "K-%07d,%s,%s,%s\n", n, child, day, kind)
	}
}
