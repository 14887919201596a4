package invented

var children = []string{
	"Amara", "Bobby", "Caitlin", "Dexter", "Esme", "Finlay", "Gracie", "Hamza", "Isla", "Jaden", "Keira", "Leon",
	"Maisie", "Noah", "Olivia", "Poppy", "Rhys", "Saffron", "Tyler", "Umar", "Violet", "Wesley", "Yusuf", "Zara",
}

var families = []string{
	"Ashdown", "Birtles", "Carrow", "Dunmore", "Eastlake", "Fernyhough", "Garside", "Holroyd", "Ingleby", "Jessop",
	"Kettlewell", "Lorimer", "Marchbank", "Nettleton", "Oakden", "Pemberley", "Quennell", "Rushworth", "Stannard",
}

var authors = []string{
	"Priya Nandra", "Dele Ajayi", "Lisa Brannigan", "Tom Carver", "Ruth Achebe", "Owen Pryce", "Farah Siddiqui", "Joan Tasker",
}

var adults = []string{
	"Ms Ashdown", "Mr Birtles", "Mrs Carrow", "Mum", "Dad", "Nan", "the carer", "Mr Dunmore", "Ms Eastlake", "his aunt",
	"her stepfather", "Mrs Garside", "the grandmother", "Ms Holroyd", "mother", "father",
}

var professionals = []string{
	"the class teacher", "the health visitor", "the school nurse", "the family support worker", "the reviewing officer",
	"the headteacher", "the police officer", "the GP", "the housing officer", "the advocate", "the youth worker",
}

var places = []string{
	"at school", "at home", "in the kitchen", "at the contact centre", "in the front room", "at the library", "in the car",
	"at the health centre", "at the office", "in the playground", "at nursery", "in the garden",
}

var things = []string{
	"the swimming lessons", "the new bed", "the bus pass", "the reading scheme", "the dentist", "the school trip",
	"the after-school club", "the stair gate", "the uniform grant", "the football team", "her glasses", "the rent",
	"the family tree", "his spelling", "the food parcel", "the birthday party",
}

// kinds are the types of contact, the titles that go with them, and how such a
// note begins: with the child's name.
var kinds = []struct{ name, title, opening string }{
	{"Home visit", "Home visit", "I saw {child} in the front room at {clock}."},
	{"Home visit", "Visit after school", "Visited {child} on {day}; {adult} was there too."},
	{"Statutory visit", "Statutory visit", "Statutory visit to {child}, who was drawing when I arrived at {clock}."},
	{"Telephone call", "Call to mother", "T/C to {adult} about {child} and {thing}."},
	{"Telephone call", "Call from school", "{other} rang at {clock} about {child}."},
	{"Email", "Email from school", "Email from {other}: {child} will start {thing} on {day}."},
	{"Office visit", "Parents came to the office", "{adult} came to the office at {clock} to talk about {child}."},
	{"Other", "Case update", "Update on {child} and {thing}."},
}

// plain sentences record; nothing in them is meant to be found.
var plain = []string{
	"{child} told me about {thing} and said that it starts on {day}.",
	"{adult} said that {child} had slept well and eaten breakfast before school.",
	"T/C to {adult} at {clock} about {thing}; voicemail left asking for a call back.",
	"{other} rang at {clock} and confirmed the appointment for {day}.",
	"{child} showed me a drawing of {n} boats and counted them out loud.",
	"There was bread, milk, fruit and pasta in the kitchen, and the heating was on.",
	"I looked at both bedrooms: each had a made bed, a lamp and a chest of drawers.",
	"{adult} asked when {thing} would be sorted out and I gave the number of the office.",
	"{child} said, \"I like it when we go out on Saturdays,\" and pointed to the calendar.",
	"We talked about {thing} for about {n} minutes while {adult} made tea.",
	"{other} reported that attendance is {n} per cent this half term, up from last term.",
	"{child} wore a coat and boots and had a book bag.",
	"I agreed with {adult} that I will ring {other} by {day}.",
	"Next visit on {day} at {clock}.",
	"{adult} signed the consent form and kept a copy.",
	"{child} has joined {thing} and goes on Tuesdays with a friend from class.",
	"Letter about {thing} received on {day} and saved to the file.",
	"{adult} told me that the landlord came on {day} and measured the window.",
	"I read the letter from {other} to {child}, who asked {n} questions about it.",
	"{other} will send the dates of the next {n} sessions by {day}.",
	"{child} and {adult} played a card game {place} while I spoke with {other}.",
	"I explained why I visit and what I write down, and {child} asked to see it.",
	"The smoke alarm was tested and it worked.",
	"{adult} works from {clock} on weekdays, and Nan collects {child} from school.",
	"{worker} joined us at {clock} and left after {n} minutes.",
	"{child} said that the best thing about the week was {thing}.",
	"I asked {adult} about the bruise on the knee; {adult} said that {child} fell off a scooter on {day}.",
	"Contact took place {place} from {clock} and was supervised by {worker}.",
	"{other} has offered {n} places and {adult} will choose one.",
	"Both parents were at the school gate and spoke to each other about {thing}.",
	"{child} read a page of the book to me and needed help with {n} words.",
	"I checked that {adult} has my number and the number of the duty team.",
	"{adult} brought the red book; the last weight was taken on {day}.",
	"A taxi was booked for {clock} and came {n} minutes late.",
	"Breakfast club has a space from {day} and costs nothing until half term.",
	"The boiler was mended on {day}, and hot water came out of both taps.",
	"{adult} wants to move nearer to Nan and has bid for {n} flats.",
	"We walked round the park twice and fed the ducks by the bridge.",
	"{other} lent us a room with a table and two chairs.",
	"A new pair of glasses is ready to be picked up in town.",
	"{child} chose the blue form because it has a band.",
	"The tenancy is in the name of {adult} and runs until {day}.",
	"I left a leaflet about holiday activities on the fridge door.",
	"{adult} rang back at {clock} to say that the bus had not come.",
	"Nursery hours go up to {n} from {day}.",
	"{child} beat me at noughts and crosses and laughed.",
	"Immunisations are up to date according to {other}.",
	"The dog was in the garden for the whole visit, behind a gate.",
	"{worker} will cover my leave between {day} and {day}.",
	"Photographs of the holiday were on the wall above the sofa.",
	"Payment of the grant came through at {clock} today.",
	"{child} fell asleep in the pushchair on the way back.",
	"{adult} and I filled in the housing form together, all {n} pages.",
	"A card from the foster carer stood on the shelf.",
	"Swimming starts again on {day} and {adult} has bought armbands.",
	"The curtains in the back bedroom are still to be hung.",
}

// telling sentences have something that one rule or another may find.
var telling = []string{
	"{adult} was hostile and refuses to work with us.",
	"{child} was clearly upset about {thing}.",
	"The house was filthy and the parenting is poor.",
	"I feel that {adult} is not being honest.",
	"{adult} is manipulative and only rings when money is needed.",
	"{adult} claims that {thing} was never mentioned.",
	"{child} is attention seeking and always plays up on Mondays.",
	"It was decided to close the case.",
	"A Merlin was received on {day} after a call from a neighbour.",
	"Core group meeting held {place} on {day}.",
	"Home visit to complete the Single Assessment.",
	"Strategy meeting took place on {day} with {other}.",
	"{adult} was appropriate throughout and engaged well.",
	"No concerns.",
	"Discussed [insert name] with {other}.",
	"{child} probably has attachment issues.",
	"{adult} was patient and kind with {child}.",
	"{adult} appeared cold and difficult to engage.",
	"The grandfather died on {day} and {child} was told by {adult}.",
	"{adult} lost the plot and wrecked the place.",
}
