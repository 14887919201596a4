package language_test

import (
	"strings"
	"testing"

	"github.com/casenote-lint/casenote-lint/internal/lint/linttest"
	"github.com/casenote-lint/casenote-lint/rules/language"
)

func TestInDepthAnalysis(t *testing.T) {
	for _, s := range []string{
		// Interpretation, and sections of it.
		"Home visit, 4pm. ==Ben is a child who carries a great deal of hurt. He does not believe that adults keep their promises. This makes it hard for him to accept care even when it is good. It is likely that he will test the carers until they give up or prove him wrong.==",
		"==Mum's relationship with alcohol is complex and has its roots in her childhood. Drinking allows her to avoid painful feelings. Ben has learned to read the signs and to keep out of her way. This is having a significant impact on his emotional wellbeing.==",
		"==The parents' separation has been acrimonious and the children are caught in the middle. Each parent uses contact to punish the other. The children have learned to say what each parent wants to hear. Their real wishes are therefore hard to know.==",
		"==Considering all of the above, the risks to Ben are significant. Mother is not able to protect him from Carl because she does not see Carl as a risk. She prioritises the relationship above Ben's safety. There is a strong likelihood that Ben will be hurt again.==",
		"Strengths and risks\n==Mum is loving and keeps a clean home. She has a good relationship with the school. The risks are her mental health and her isolation. When she is unwell she cannot see what Ben needs. He is five and cannot keep himself safe, and there is nobody else in the home who could step in for her.==",
		"Worker's assessment of risk\n==The main risk to the baby is neglect rather than injury. Mum's depression is treated but relapse is likely when the support from her sister ends in June. The house is only safe while someone else is doing the chores, and Dad sees the plan as a punishment.==",
		"Analysis of risk and protective factors:\n==Strengths: grandmother close by, good attendance, a warm bond with the older sister.\nWorries: mother's relapse in May, father's release in August, debts.\nImpact: the strengths do not balance the worries, because they rest on one elderly person whose health is failing.==\nPlan: visit on 3 May.",
		"SW’s professional judgement\n==The parents are able to work with us on the surface but underlying attitudes remain unchanged. Their compliance is led by the court timetable and not by a wish to change. The children's needs are likely to be neglected again as soon as monitoring ends in the summer.==",
		"ANALYSIS\n==Reece has lived with four carers in two years and each move has taken something from him. He has learned not to ask adults for things, which protects him from being let down but also keeps him alone. His behaviour can be understood as a test.==\n\nI will ring the school on Monday.",
		"We decided to hold contact at the centre. ==The boys are frightened and this affects their sleep. The risk of harm outweighs the benefit of familiar surroundings. Their father's anger is rooted in shame. He projects it onto the boys and they carry it for him.==",

		// Circumstances, what was said and done, other people's views, the thinking
		// behind a decision, and headings of another kind.
		"Family: Ms Hale lives with her partner Joe and their two children. She works nights at the bakery and he is at home in the day. Her mother has the children on Thursdays. The flat is on the second floor and has two bedrooms. Joe is looking for work and has an interview on Friday.",
		"Ben is in Year 4. He likes football and is in the school team. He has two close friends, Max and Ali. He is anxious about the class assembly and does not want to read aloud. His teacher has given him a smaller part.",
		"Mum is worried about money and her rent is behind. She is anxious about the hearing. Her sister is a support and her mum is nearby. She finds mornings hard.",
		"Mum said that she is low in mood. She said it is linked to her own childhood. She said that she feels guilty and ashamed and that this affects how she is with the baby. She told me that she would like help with it.",
		"Dr Patel said that trauma can affect how a child sleeps. She said Ben's nightmares may be linked to what he saw. She advised a regular bedtime and a night light. She will see him again in June.",
		"Ben was angry when I arrived. He kicked the door and swore. He was upset about the phone. After ten minutes he was calm and sat on the step. He said that he felt let down.",
		"The placement is stable. Ben has his own room. He attends school each day and his carers are happy with how he is doing. Contact with his mother takes place each Saturday. There are no issues to raise.",
		"We decided to supervise contact. Mum's behaviour is unpredictable when she has been drinking and this is frightening for Ben. The risk to him is high at these times. He feels responsible for keeping her calm.",
		"I explained to Ben that the judge decides. I told him that his wishes are important and that the judge may not be able to do what he wants. I said that none of this is his fault. He nodded and asked for his tea.",
		"Risk assessment for the trip: water, traffic, sun. Ratio 1:2. Ben cannot swim and wears a jacket. Ali is allergic to nuts and has a pen. Carers' numbers are with the leader. Weather is checked on the day.",
		"Safety plan: Ben goes to Nan's if there is shouting. Nan has a key. Mum will ring 999. Neighbour at no. 8 is aware and will take the baby. The code word is \"banana\". The plan is on the fridge.",
		"Mum is in a new relationship. His name is Carl and he has two children of his own. He is a plasterer. He does not stay over. Ben has met him twice and says he's OK.",
		"Carer reports that Ben is settled. He seems happier since the move. He is sleeping better and eating well. He still worries about his brother.",
		"Ben's health needs: asthma, eczema. He needs his inhaler before sport. He needs cream twice a day. He needs to see the nurse in July. Carer understands the plan and has the sheet.",
		"Staff should be aware that Ben is anxious about lifts. He needs time to get used to a new place. He responds well to a calm voice. He does not like being touched without warning.",
		"School report that Ben's behaviour is a concern. He can be aggressive to peers and finds transitions difficult. He has been excluded twice. They feel that he needs a smaller setting.",
		"Police shared that Carl is a risk to children. He has convictions for assault in 2015 and 2019. He is on licence until July. Conditions: no contact with Ben, no alcohol.",
		"Ben loves his mum and misses her. He wants to live with her. He knows that he can't at the moment. He would like to ring her every night.",
		"Mum's understanding: she can say why Ben was removed, what has to change and who will check. She has a copy of the plan. She can name two people who will help. She needs reminding of dates.",
		"Parenting session: we covered praise, routines and limits. Mum's strengths are her warmth and humour. She finds it hard to say no. She practised with me. Homework: say no once a day and write down what happens.",
		"The psychologist's view is that Ben's behaviour is a response to loss. In her opinion he has an avoidant attachment and needs a carer who can tolerate rejection. She does not think that he should move again. Her report is due on 4 June.",
		"Child's plan needs updating. Education section is out of date. Health section needs the new GP. Contact section needs the order. SW to do this by Friday.",
		"Mum is of the view that the school is to blame. She believes that they pick on Ben. She feels judged by the head. She thinks that he would be better off at the academy.",
		"Dad's flat is small but clean. There is one bedroom. He sleeps on the settee when Ben is there. There is food in the fridge and the heating works. Ben has a drawer for his things.",
		"ANALYSIS\nRisk is unchanged since the last visit. Plan to continue.",
		"Health assessment: height 112cm, weight 19kg, hearing test passed both sides, immunisations up to date, dentist seen in March, one filling done. GP has asked for bloods to be repeated in June as iron was a little low. Carer to give a supplement with breakfast and to ring the surgery for results.",
		"Assessment\nHeight 98 cm, weight 15.2 kg, heart sounds normal, chest clear, ears clear, teeth clean with one cavity, skin clear apart from a graze on the right knee, walking and running well, kicks a ball, says about forty words, joins two, points to six body parts and names them.",
		"Assessment visit 2 of 4\nWe went through the family history and drew a genogram together. Leo wrote in the names of the cousins. Ms Arden gave me the birth certificates to copy. Both bedrooms seen: a bunk bed, two boxes of toys, curtains up. Next session on parenting routines, 18 May at 10am.",
		"His behaviour suggests an insecure attachment. He may have learned not to trust adults. I will ask the therapist.",
		"From: Dr A Lowe\nSent: 3 June 2026 09:14\nTo: Duty\nSubject: Ben\n\nBen's behaviour is a communication of distress. He has an insecure attachment and expects to be let down. Unless this changes his emotional development is at risk.\n\nDr A Lowe\nClinical Psychologist",
	} {
		finds(t, language.InDepthAnalysis(), s)
	}
}

func TestInDepthAnalysisTellsSectionsFromPassages(t *testing.T) {
	passage := "Her silence serves to protect her from shame. It is rooted in her own early trauma. She fears rejection and so she rejects first. "
	for _, c := range []struct{ text, want string }{
		{"Visit at 4. " + passage, "passage"},
		{"ANALYSIS\n" + strings.Repeat(passage, 3), "section"},
	} {
		got := linttest.Check(t, language.InDepthAnalysis(), linttest.Note(c.text, nil))
		if len(got) != 1 || got[0].Category != c.want {
			t.Errorf("%q: found %v, want one %s", c.text, got, c.want)
		}
	}
}

func BenchmarkInDepthAnalysis(b *testing.B) {
	linttest.Bench(b, language.InDepthAnalysis(), strings.Repeat("Jude's silence is a way of managing shame. It may be rooted in how he was parented. We had tea. He told me about his den. ", 20))
}

func BenchmarkInDepthAnalysisOrdinary(b *testing.B) {
	linttest.Bench(b, language.InDepthAnalysis(), linttest.Ordinary)
}

// BenchmarkInDepthAnalysisHostile holds text on which a search for the densest run
// could go over the same sentences again and again.
func BenchmarkInDepthAnalysisHostile(b *testing.B) {
	for name, s := range map[string]string{
		"strong and weak": "His silence is rooted in shame. He may be sad. ",
		"weak":            "He is likely to be the one who asks. ",
		"headings":        "ANALYSIS\n",
		"quotes":          "\" He may \" ",
	} {
		b.Run(name, func(b *testing.B) { linttest.Bench(b, language.InDepthAnalysis(), strings.Repeat(s, 1<<20/len(s))) })
	}
}
