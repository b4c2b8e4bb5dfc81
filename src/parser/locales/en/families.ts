import type { Dictionary } from '../../tags.js';

/** English phrasings that hold for whole families: every tense of the verbs, both word orders. */
export const enFamilies: Partial<Dictionary> = {
  'verb.come': `came ..2 back; come ..2 back; comes back; coming back; cross{ed,ing} ..3 border; crossed into; made it back; landed in; went ..2 home|back; going each way; go ..1 each way; moved to; able ..1 return; reach{ed,es} ..2 territory|soil|ukraine|russia|home; have|has reached ..2 territory|soil|ukraine|russia|home`,
  'verb.home': `is|are|was|were ..2 home; been ..3 home; has|have come ..2 home; returned ..3 to their families; back with their ..1 families|loved; reunited with; on free ..1 soil; breathed ..2 freedom; walk{ed,ing,s} free; set foot; left ..2 captivity; arrived ..2 home; out of ..2 captivity; home ..2 are|is; once more|again ..1 in ukraine|russia; again|now|back on ..2 soil`,
  'verb.bring': `bring{s,ing} ..4 home|back; brought ..4 home|back; rescue{d,s}; release{d,s}; releasing; free{d,s,ing}; liberate{d,s}; liberating; repatriate{d,s}; secure{d,s} ..3 release|return; securing ..3 release|return; secured the release|return;
    gain{ed,s} ..3 release; obtain{ed,s} ..3 release; has|have|had ..1 helped ..6 return; get{s,ting} ..4 back; got ..4 back; gotten ..4 back; took ..3 back; pull{ed,s} ..4 out; return{ed,s} from captivity; got ..4 out; bought out; ransomed; set free; let go; helped ..3 free|return|release; enabled ..3 return|release; was|were|been ..1 returned|freed|released|liberated|rescued|repatriated|delivered`,
  'verb.give': `hand{ed,s,ing} ..4 over; hand{ed,s,ing} back; turn{ed,s} ..4 over; transfer{red,s,ring}; sent ..3 back; sends ..3 back; gave ..4 back; gives up; surrender{ed,s} the bodies; cross{ed,es}|went|go|goes|moved|travelled|traveled|headed ..1 the other way|direction; in|the opposite direction; in the other direction; cross{ed,es}|went|moved|headed ..1 other way`,
  'verb.get': `receive{d,s}; get{s,ting} back; got ..2 back; took ..2 custody; accept{ed,s}`,
  'verb.swap': `swapped; swapping; exchanged; exchanging; traded; trading`,
  'verb.held_exchange': `start{ed,s} ..4 exchange|swap; beg{an,ins,un} ..4 exchange|swap; exchange|swap ..4 began|begun|started|starts; complete{d,s} ..6 exchange|swap; conclude{d,s} ..5 exchange|swap; hold{s,ing} ..3 exchange|swap; perform{ed,s} ..4 exchange|swap; conduct{ed,s} ..4 exchange|swap;
    exchange|swap ..4 include{d,s}|covered|involved|brought; exchange|swap ..3 is|was ..1 complete|over|done|finished; prisoner exchange|swap between; completion of ..3 exchange|swap; an ..2 exchange ..1 of ..3 captives|prisoners; success of ..8 exchange; completed ..5 mediation; in ..3 prisoner swap|exchange; weekday's ..2 swap; latest stage ..3 exchange; mediation ..3 succeed{s,ed}; 's prisoner swap; exchange|swap ..3 nearing|approaching|coming ..2 end|completion; nearing|approaching ..1 end|completion ..3 exchange|swap; handover|transfer ..8 took place|completed|conducted|held`,
  'verb.other': `took part|off|over|place; gave|give ..2 interview|speech; got married; took to; handed ..3 certificates|medals|awards; buried; identified; detained; arrested; charged; received ..4 appeals|letters|complaints; wrote; presented; treated; interviewed; testified; described; tortured; voted; sentenced; killed`,
  'adj.modifier': `army; infantry; national; air; her|his|their|its; further; also; only; just; exactly; another; additional; former; earlier; such; similar; hundred; other; dozen`,
  'noun.people': `foreigners; inmates; returnees; those freed|released|returned; men and women; sons and daughters; men|women of`,
  'noun.civilian': 'non-combatant{,s}; villager{,s}; local{s}; elderly people; townspeople; mayor',
  'noun.military': `personnel; army men; recruits; draftees; soldiers and sailors; troopers; militia; guards; servicepeople; captured soldiers`,
  'noun.child':
    'child|children; youngster{s,}; schoolchildren; toddler{,s}; infant{,s}; girl{,s}; boy{,s}; minor{s,}; pupil{s,}',
  'noun.other':
    'pupils; students; teams; planes; aircraft; laptops; kits; phones; parcels; appeals; complaints; applications; requests; comrades; monitors; trucks; buses; refrigerator{,s}; tonnes; families; host families; doctors; samples; weeks; nations; governments',
  'ua.to': `back to ukraine; home to ukraine|kyiv; to ukraine|kyiv; into ukraine; into the ..1 volyn|chernihiv|sumy|kharkiv; to government-controlled; in kyiv`,
  'ru.to': `back to russia; home to russia|moscow; into russia; those of russia; to russia`,
  'ua.from': `from ukrainian ..1 captivity|custody|prisons|detention; by ukraine; from ukraine; from kyiv`,
  'ru.from': `from russian ..1 captivity|custody|prisons|detention|hands; by russia; from russia; from russian-occupied|russian-held; from occupied; from occupation; from morgues ..3 russia*`,
  'cue.each': `each way; each side; each direction; in each direction; in either direction; each country; to each ..3 country|countries|side|sides|other; from each; each ..1 received|freed|released|returned|got|handed; for each; both directions; on either side; apiece; of war each; per side; side each; from both sides; each to`,
  'cue.record': `largest; biggest; the first; most extensive; record; largest-scale; largest-ever; one of the largest|biggest`,
  'cue.since': `since mediation began; since the ..1 efforts began; since the beginning ..3 efforts|conflict|war|invasion; since the start ..3 mediation|war|invasion|efforts; over the years; in three|four years; since ..3 full-scale`,
  'cue.to_date': `has|have now|thus freed|helped|benefited|reached|assisted; total|number|tally ..6 reached; has|have benefited; raises|raised|raising the ..2 total; takes|taking the ..2 total; the total ..4 reached|stands|is; tally; overall; including today's; in all ..2 have`,
  'cue.span': `in|over just|only two|three|four days; in just two|three days; over|within|in|during the past|last two|three|four|few days|weeks; two-day; three-day; since monday|tuesday|wednesday|thursday|friday|saturday|sunday; consecutive day; in two|three|four days`,
  'cue.recap': `as we|already wrote|reported|said; a|one week after|earlier; last month; previous exchange{s,}; last week; the previous day; on the previous day; in june|july|may|april; a month ago|earlier; years ago; came back last; over the summer; the last time; last time; on that day; that day; on that occasion; not long ago; not so long ago; back then; at that time`,
  'cue.visit': `visited; met ..3 who|freed|released; in hospital; talked with|to; spoke with|to the guys; told me; showed me; i met; landed near; medical staff met; belong to`,
  'cue.denied': `not true; is false; are false; did not happen; was no exchange; there was no; no such; misinformation; mistakenly; fake; hoax; refute{d,s}; not correspond to reality; untrue`,
  'cue.postponed': `postpone{d,s}; put off; indefinitely; delay{ed,s}; suspend{ed,s}`,
  'cue.planned': `everyone for everyone; all for all; all-for-all; is|are ready to ..3 exchange|swap|release|free; under discussion; in the works; being negotiated; next exchange|swap; another exchange will; hopes for; will go to; preparations; stands ready; to resume ..2 exchange{s,}; included in the ..2 list`,
  'cue.agreed': `agreed to reunite|exchange|swap|return|release|hand; agreed on; reached ..2 agreement|deal; pledged`,
  'cue.held': `in ..1 russian|ukrainian captivity|custody|prisons|jails|detention; are in captivity; remain{s,ing}; wait there; keep{s,ing}; hold{s,ing}; awaiting their; languish{,es,ing}; await{,s,ing} exchange|release; still ..3 captivity|captive; are ..2 behind bars; imprison{ed,s}; in ..1 captivity ..1 are; russia|ukraine|moscow|kyiv|we has|have|hold|holds|keeps ..1 about|around|some|more|over|nearly; in russia there are`,
  'cue.ready': `to the exchange|handover point|area|site; at the exchange|handover point|area|site; on the way to the exchange`,
  'cue.mediated': `brokered; mediat{ed,ion,or,ors,ing,e}; good offices; joint mediation; assist{ed,ing,ance}; cooperation; co-operation; in cooperation|coordination; talks with; intermediar{y,ies}; involvement; facilitat{ed,ion,or,ing}; thanks to; help{ed,ing,s}`,
  'cue.transit': `now in ..3 belarus; in belarus, where; via ..2 belarus; at the belarus* border; are in ..3 belarus; phoned from belarus; through poland; belarusian soil|territory`,
  'cue.third': `the west; western countries|states|governments; cold war; gershkovich; whelan; griner; between ..3 united states ..5 russia*; between ..2 russia ..3 united states; and washington; american and russian`,
  'cue.reunion': `reunite{,d,s}; reunification; reuniting; with their families; to their families; to ..1 mother|father|parents|relatives|grandmother; family reunion*`,
  'cue.crime': `prosecutor{s,}; indict{ed,ment}; suspect{ed,s}; trial; investigator{s,}; court; criminal; tortured; torture`,
  'cue.other_exchange': `student exchange; youth exchange; school exchange; cultural exchange; exchange offices|office|market|trading|rate; the exchange suspended; host families; pupils; exchange of correspondence|mail; academic exchange; stock exchange; exchanged|swapped|traded|exchange|swap ..1 jerseys|shirts|flags|pennants|souvenirs|phones|numbers|contacts|addresses|glances|barbs|accusations|messages|calls|medals|badges|books|stories|postcards|places|seats`,
  'cue.anniversary': `a year ago|since|on; one year since; year since`,
  'cue.one_sided': `without asking; for nothing; in return for nobody|nothing; without anything in return; asking for nobody|anyone|nothing; one-way; as a gesture`,
};
