package mapping

import "github.com/casenote-lint/casenote-lint/internal/note"

// sense says how a heading asks its question, where that decides what the
// answer means: "Unannounced: yes" is announced = no.
type sense uint8

const (
	straight  sense = iota
	inverted        // yes means no
	finalFlag       // status, asked as "Finalised?"
	draftFlag       // status, asked as "Draft?"
)

// synonymSet is what systems call one field, the surest name first: where two
// headings could be the same field the earlier name has it. A canonical name
// goes before all of them.
type synonymSet struct {
	field note.Field
	sense sense
	names string // one a line, or separated by commas
}

// synonyms are names of fields met in the exports, return formats and forms of
// Mosaic, Liquidlogic, Eclipse, Azeus, CareDirector, OpenMRS-like stores and in
// councils' own spreadsheets. Case, spaces, punctuation and accents are ignored.
func synonyms() []synonymSet {
	return []synonymSet{
		{note.ID, straight, `note id, case note id, casenote id, fact_casenote_id, observation id, contact id, record id, visit id, entry id, event id, instance id, activity id,
			document id, cinv_cin_visit_id, cppv_cp_visit_id, clav_cla_visit_id, note ref, note reference, case note ref, case note reference, case note number, note number, note no,
			record number, record no, guid, uuid, unique id, key, ref, reference`},
		{note.ChildID, straight, `child id, person id, dim_person_id, client id, mosaic id, mosaic person id, lcs id, ll id, liquidlogic id, ics id, swift id, eclipse id, subject id,
			answer for subject id, la child id, child unique id, childs id, childs identifier, child identifier, person identifier, cinv_person_id, cppv_person_id, clav_person_id, personal identifier, service user id, service user number, young person id,
			person number, person no, client number, client ref, child ref, child reference, person ref, person reference, case number, case reference number, case reference, case ref,
			ssid, pid, pi, cyp id, yp id, upn, nhs number, system id, child.id, person.id, subject.id, for.reference`},
		{note.ChildName, straight, `child name, childs name, name of child, name of child or young person, person name, client name, service user name, young persons name, young person, subject name, childs full name, full name,
			child full name, cyp name, yp name, child.name, person.name, subject.name, child young person, child, client, person, service user, subject, name`},
		{note.FamilyID, straight, `family id, family identifier, family ref, family reference, family number, household id, household ref, household number, group id, sibling group id, sibling group, linked family, family group,
			family.id, case id, referral id, referral number, family`},
		{note.Title, straight, `title, note title, case note title, case_note_title, heading, caption, note heading, note subject, case note subject, subject line, title of note, summary title, short description,
			case note summary, subject, summary, headline`},
		{note.EventDate, straight, `date of event, event date, date and time of event, event datetime, event date time, event date and time, event_dttm, eventdttm, event on, occurred on, occurred at, occurrence date, occurrence date time, occurrencedatetime,
			date of contact, contact date, date and time of contact, contact date time, date of visit, visit date, actual visit date, actual date and time of visit, visit date and time, date and time of visit, actual date, actual datetime, actual date time,
			date of activity, activity date, date of case note, case note date, case note date time, casenote date, note date, date of note, observation date, observationdate, date of interaction, interaction date,
			annexareturn_dateofvisit, cinv_cin_visit_date, cppv_cp_visit_date, clav_cla_visit_date, cinflddateofthisvisit, cpflddateandtimeofvisit, visit started, start date time, effective date, effective date time, date occurred, date it happened, date and time, date time, datetime, event.date, date, when`},
		{note.RecordedDate, straight, `date recorded, recorded date, recorded on, recorded at, date of recording, recording date, date and time recorded, recorded datetime, recorded dttm, date written, written on, date of entry, entry date, date entered, entered on, entered date, entered datetime, entered dttm, entered at, entry datetime, date input, input date,
			input on, date added, added on, added date, created on, date created, created date, created at, creation date, creation date time, creation datetime, created dttm, createddatetime, created, date inputted, inputted on, inserted on, logged on, date logged, case form timestamp,
			typed on, date typed, submitted at, submitted on, date submitted, timestamp, time stamp`},
		{note.FinalisedDate, straight, `date finalised, finalised on, finalised date, finalised at, date finalized, finalized on, finalized date, finalised dttm, finalisation date, date of finalisation, date completed, completed on, completed date, completion date, completed at, date authorised, authorised on,
			authorised date, date signed off, signed off on, sign off date, signed off date, signed off datetime, signed off dttm, signed off at, finalised datetime, completed datetime, authorised datetime, signed on, date signed, date locked, locked on, locked date, date closed off, approved on, approval date, end date`},
		{note.StatusField, straight, `status, note status, case note status, record status, record state, note state, instance state, instancestate, form status, entry status, state, completion status, finalised status, recording status, activity status, contact status, visit status, draft or final, draft final`},
		{note.StatusField, finalFlag, `finalised, is finalised, finalised flag, note finalised, finalized, is finalized, completed flag, is completed, is complete, completed, complete, signed, is signed, signed off, locked, is locked, authorised, final`},
		{note.StatusField, draftFlag, `draft, is draft, draft flag`},
		{note.FinalisedBy, straight, `finalised by, finalized by, completed by, authorised by, signed by, signed off by, locked by, approved by, finalised by worker, finaliser, authoriser, finalised by name`},
		{note.Author, straight, `author, author name, note author, case note author, written by, recorded by, recording worker, created by, created by name, createdby, entered by, inputted by, input by, added by, worker name, worker, social worker, social worker name, practitioner, practitioner name,
			officer, officer name, staff, staff name, staff member, member of staff, case worker, caseworker, key worker, recorder, user, user name, completed by worker, allocated worker, allocated social worker, author.name, worker.name, created by.name, officer email, worker email, author email,
			last updated by, visited by, seen by worker, sw`},
		{note.Team, straight, `team, team name, worker team, author team, workers team, allocated team, responsible team, service team, service, department, unit, organisation, org, org id, team.name, locality, office, area team`},
		{note.ContactType, straight, `type of contact, contact type, note type, case note type, casenote type, dim_lookup_casnt_type_id_code, casnt_type_id_code, note_type_description, case note type description, type of note, type of case note, type of visit, visit type, type of event, event type, method of contact, contact method,
			mode of contact, nature of contact, kind of contact, observation type, activity type, interaction type, entry type, record type, type of activity, type of recording, form name, note category, case note category, activity, subtype, sub type, type, category, kind, contact`},
		{note.Statutory, straight, `statutory, statutory visit, is statutory, stat visit, was this a statutory visit, is this a statutory visit, statutory flag, statutory yes no, statutory visit yes no, statutory non statutory, statutory or non statutory, statutory contact`},
		{note.Announced, straight, `announced, announced visit, visit announced, was the visit announced, was the visit announced or unannounced, announced or unannounced, announced unannounced, is announced, announced flag, planned, planned visit, planned unplanned, planned or unplanned,
			was the visit planned, visit planned, pre arranged`},
		{note.Announced, inverted, `unannounced, unannounced visit, is unannounced, was the visit unannounced, unplanned, unplanned visit`},
		{note.ChildSeen, straight, `child seen, was the child seen, was child seen, child seen flag, seen flag, is child seen, child or young person seen, child young person seen, was the child or young person seen, was the child young person seen, children seen, were the children seen, young person seen, yp seen, cyp seen,
			subject seen, person seen, annexareturn_wasthechildseen, cinv_cin_visit_seen, cppv_cp_visit_seen, clav_cla_visit_seen, cincolsubjectsfldchildorypseen, cpcolsubjectsfldchildypseen, child seen at visit, seen`},
		{note.SeenAlone, straight, `seen alone, child seen alone, was the child seen alone, was child seen alone, seen alone flag, is seen alone, child or young person seen alone, child young person seen alone, was the child or young person seen alone, if yes child or young person seen alone, children seen alone,
			young person seen alone, yp seen alone, cyp seen alone, annexareturn_wasthechildseenalone, cinv_cin_visit_seen_alone, cppv_cp_visit_seen_alone, clav_cla_visit_seen_alone, if yes seen alone, child spoken to alone, spoken to alone, alone, seen on own`},
		{note.ReasonNotAlone, straight, `reason not alone, reason not seen alone, reason child not seen alone, reason for not seeing alone, reason not seen, reason child not seen, why not seen alone, why was the child not seen alone, if not seen alone why, if not seen alone why not, if no why, if no reason, if not alone reason, if not alone why, if not alone why not, if not seen alone reason, why not alone,
			if no please give reason, if not why not, if not why, if no why not, reasons not seen alone, reason why child was not seen alone, reason for child not seen alone`},
		{note.Significant, straight, `significant, is significant, significant event, significant flag, is significant event, case note significant, case notes significant, significant case note, significant note, significance, key event, is key event, critical event, significant incident, mark as significant,
			marked significant, highlight, highlighted, flag, flagged, important, priority`},
		{note.CopiedTo, straight, `copied to, copy to, copied to siblings, copied to children, also copied to, copied into, copies, copied, also recorded on, also on, linked children, linked persons, linked people, associated persons, other subjects, other children, group members, selected members, related persons,
			subjects, sibling ids, siblings, siblings copied to, also applies to, shared with siblings, other people this note applies to, people linked`},
		{note.LinkedDocument, straight, `linked document, linked documents, linked to, linked episode, linked record, linked form, linked assessment, related form, related document, related record, document link, link to document, link to form, fact_form_id, workflow step, form reference, form ref, document reference,
			document ref, attachment, attachments, documents, document, attached documents, link, links`},
		{note.PeoplePresent, straight, `people present, who was present, present, persons present, others present, those present, also present, present at visit, present at contact, attendees, attended by, participants, who was seen, who was there, people involved, in attendance, people seen, persons seen, family members present, professionals present`},
		{note.TextField, straight, `text, note text, case note text, case note, casenote, case note detail, case note details, case_note_description, note detail, note details, note body, body, narrative, full narrative, case note narrative, full text, free text, note content, note contents, contents, content, notes, case notes, note,
			details of contact, detail of contact, details of visit, visit details, what happened, recording, case recording, record of visit, record of contact, detail, details, description, comments, comment, notes text, html text, plain text, response, answer, summary`},
	}
}

// joined are headings that hold a part of a field: a surname, a time of day.
// Where the whole field has no heading of its own the parts make it.
func joined() []synonymSet {
	return []synonymSet{
		{note.ChildName, straight, "forename, first name, child first name, child forename, given name, forenames, first names"},
		{note.ChildName, straight, "surname, last name, child last name, child surname, family name"},
		{note.EventDate, straight, "event time, time of event, time of visit, time of contact, visit time, contact time, start time, time"},
	}
}

// referralSynonyms are the headings of a referral's first and last day.
func referralSynonyms() []synonymSet {
	return []synonymSet{
		{note.EventDate, straight, "referral opened, referral open date, referral start date, referral start, date referral opened, referral date, date of referral, opened, open date, date opened, opened on, start date, start, case opened, case open date, episode start date, involvement start date, from"},
		{note.FinalisedDate, straight, "referral closed, referral close date, referral closure date, referral end date, referral end, date referral closed, closed, close date, closure date, date closed, closed on, end date, end, case closed, case closure date, episode end date, involvement end date, to"},
	}
}
