package person

import (
	"strings"
	"sync"
)

// IsWord reports whether a forename is a word of English as well, so that in
// small letters it is no name: "hope", "rose", "mark".
func IsWord(name string) bool {
	return wordNames().has(name) || IsRisky(name)
}

// IsRisky reports whether a forename is a word that often begins a sentence, or
// the name of a month, so that its capital letter says little: "Will", "May".
func IsRisky(name string) bool {
	return riskyNames().has(name)
}

// names is a set of them, in small letters.
type names map[string]struct{}

func newNames(words string) func() names {
	return sync.OnceValue(func() names {
		set := names{}
		for w := range strings.FieldsSeq(words) {
			set[w] = struct{}{}
		}
		return set
	})
}

func (n names) has(name string) bool {
	_, ok := n[strings.ToLower(name)]
	return ok
}

var (
	riskyNames = newNames("will may mark hope grant chase art bill rob sue drew pat skip so an in do on no or to my be me he go we us lee jan jun apr mar april june august sat sun mon dawn guy gay don earl dean duke faith wade pierce lance peg win ever sky both case miles rich frank trip baby child boy girl")
	wordNames  = newNames("grace summer rose joy eve max ray hunter mason reed jay kit skye river star ash ace angel destiny princess king prince harmony melody honey blessing precious justice noble major sunny miracle heaven storm rain ocean forest brook bay daisy poppy lily iris violet ivy jasmine olive holly heather hazel willow ruby pearl amber jade crystal ginger clay dale glen heath lane penny bonnie merry robin jean rusty sandy buddy teddy rocky bear fox wolf blue nick norm dot carol christian ernest basil bob chip cliff dick gene jack josh stew tad victor ward woody patience prudence charity constance mercy temperance unity trinity liberty genesis phoenix raven wren robyn autumn winter sage rowan aspen cherry peaches apple clover fern flora rosemary saffron basil jet gem jewel silver goldie diamond sapphire coral scarlett rory dusty curtis carter cooper parker tanner taylor tyler archer baker fisher porter sailor saint messiah royal legend maverick ryder rider jagger blaze zen indigo")
)
