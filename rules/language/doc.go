// Package language holds the rules about how a note is worded: opinion, analysis,
// decisions without reasons, and what templates and drafting tools leave behind.
package language
