package lint

// Comparison runs the rules of a program that compare notes: the part of a run
// that has state. It serves one run and one goroutine.
type Comparison struct {
	units  []unit
	broken []bool // the rule panicked, and what it remembers cannot be trusted
}

// Compare begins a comparison.
func (p *Program) Compare() *Comparison {
	c := &Comparison{}
	for _, u := range p.units {
		if u.check.Across != nil {
			c.units = append(c.units, u)
		}
	}
	c.broken = make([]bool, len(c.units))
	return c
}

// Late reports whether some rule speaks of notes only when all have gone by.
func (c *Comparison) Late() bool {
	for _, u := range c.units {
		if _, ok := u.check.Across.(Later); ok {
			return true
		}
	}
	return false
}

// Fold hands on one note's digests, in the order of the input, and reports what
// the rules found about it.
func (c *Comparison) Fold(seq int, digests []any, report func(Finding)) {
	for i, u := range c.units {
		if digests[i] != nil {
			c.ask(i, report, func(say func(Finding)) { u.check.Across.Fold(seq, digests[i], say) })
		}
	}
}

// Recall asks, after the last note, for what is to be said about one of them.
func (c *Comparison) Recall(seq int, report func(Finding)) {
	for i, u := range c.units {
		if later, ok := u.check.Across.(Later); ok {
			c.ask(i, report, func(say func(Finding)) { later.Recall(seq, say) })
		}
	}
}

// Finish asks for what belongs to no note.
func (c *Comparison) Finish(report func(Finding)) {
	for i, u := range c.units {
		c.ask(i, report, u.check.Across.Finish)
	}
}

// ask lets a rule report. One that panics becomes a finding that names the rule,
// and is not asked again.
func (c *Comparison) ask(i int, report func(Finding), question func(say func(Finding))) {
	if c.broken[i] {
		return
	}
	u := c.units[i]
	defer func() {
		if e := recover(); e != nil {
			c.broken[i] = true
			report(panicked(u.rule))
		}
	}()
	question(func(f Finding) { report(u.grade(u.stamp(f))) })
}

func (u unit) stamp(f Finding) Finding {
	if f.Severity == Off {
		f.Severity = u.rule.Severity
	}
	f.Rule, f.Guidance = u.rule.ID, u.rule.Guidance
	return f
}
