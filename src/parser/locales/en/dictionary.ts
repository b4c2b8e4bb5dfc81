import type { Dictionary } from '../../tags.js';

/** English phrasings, lower case, every apostrophe `'`. */
export const en: Dictionary = {
  'noun.military': `prisoner|prisoners of war; prisoners-of-war; pow|pows; servicemen; serviceman; servicewomen; servicewoman; service members; service personnel; military personnel; troops; warrior|warriors; defender|defenders; fighter|fighters; conscript|conscripts; combatant*; marines; military men; military; occupiers; soldiers-defenders; war prisoners; draftees`,
  'noun.soldier': 'soldier|soldiers',
  'noun.rank':
    'officer|officers; sergeant|sergeants; private|privates; rank and file; commander|commanders; sailor-officers; enlisted',
  'noun.branch': `airmen|airman; aircrew*; border guard*; national guard*; guardsmen; sailors; seamen; policemen; police officers; police; medics; medic; territorial defen*; marine|marines; national guardsmen; pilots; naval troopers; members of; state emergency; azov; paratroopers; doctors; rescuers`,
  'noun.civilian':
    'civilian|civilians; civilans; resident|residents; inhabitants; hostages; teenagers; villagers; pensioners; noncombatants; non-combatants',
  'noun.child': 'child|children; minors; minor; orphans; boys; girls; kids; toddlers',
  'noun.people': `people; persons; person; citizens; citizen; nationals; ukrainians; russians; captives; captive; prisoners; prisoner; detainees; individuals; men and women; compatriots; ours; returnees; lives; of ours; souls; guys; inmates`,
  'noun.body': 'body|bodies; remains; corpses; corpse; dead bodies',
  'noun.family': 'family|families; relatives; mothers; wives; households',
  'noun.exchange':
    'exchange|exchanges; swap|swaps; stage|stages; mediations; mediation; prisoner exchanges; rounds; operations; transfers',
  'noun.woman': 'woman|women; female; females; girls',
  'noun.man': 'man|men; males; male',
  'noun.foreigner':
    'journalists; journalist; priests; priest; clergymen; foreigners; foreign nationals; americans; britons',
  'noun.other':
    'day|days; week|weeks; month|months; year|years; hours; hour; minutes; times; names; name; lists; letters; parcels; dollars; euros; percent; per cent; attacks; districts; settlements; drones; missiles; tanks; vehicles; visits; delegations; countries; ships; helicopters; aircraft; agreements; decree; points; states; howitzers; rounds; inspectors; laptops; generators; ministers; hospitals; places; dwellings; medals; beds; sorties; sides; million; billion; thousand',
  'ua.of':
    'on the ukrainian side; on the ukrainian; ukrainian; ukrainians; of ukraine; afu; ukraine; kyiv; kiev; azovstal; of the armed forces of ukraine; ukrainian armed forces; ukraine',
  'ua.to': `to ukraine; to kyiv|kiev; !according to the ukrainian side|party; to the opposite party|side; to the ukrainians; returned to ukraine; into ukraine; !belong|belongs|belonging|belonged to ukrainian; home to ukraine; in ukraine; ukrainian-controlled; government-controlled territory; for ukraine; `,
  'ua.from': `from ..8 kiev|kyiv regime; from ..6 control* by ..2 kiev|kyiv*; from ..8 kiev|kyiv control; from ukraine; from ..1 ukrainian captivity|custody|side; ukrainian captivity; from kyiv|kiev; from ..3 kiev|kyiv ..1 controls; under ..1 kiev|kyiv ..1 control; from ..1 territory under ..4 kiev|kyiv; by ukraine; from ..6 kiev|kyiv`,
  'ua.agent': 'ukraine; kyiv; kiev; the ukrainian side|party; ukrainian side|party',
  'ru.of':
    'on the russian side; on the russian; russian; russians; of russia; russia; of the russian federation; moscow; kursk region; kursk; russian armed forces; dpr; lpr; russian federation; occupier*',
  'ru.to':
    'to russia; to moscow; !according to the russian side|party; to the russians; into russia; to the russian federation; for russia; the other side was given',
  'ru.from':
    'from ..2 russian captivity|custody|prison*|detention|side; russian captivity; from russia; from ..1 enemy captivity; from moscow; by russia; from the russian; from ..2 occupied; from captivity; out of captivity; of russian captivity; out of russian captivity; from the occupied; from the territory of russia',
  'ru.agent': 'russia; moscow; the russian side|party; the russian federation; russian side|party',
  'own.of': 'our; ours; of ours; its own; their own; of its own',
  'own.to':
    'home; to us; back home; homeland; to our side; to their homeland; native land; to their families',
  'own.from': 'from our side; from us; from our side; our side gave',
  'own.agent': 'we; our side; our team; our country',
  'foe.of': 'enemy; occupier*; enemy; invaders; foe; opposite; opposing',
  'foe.to':
    'to the enemy; to the other side|party; to the opposite party|side; the other side was given; to the occupiers; the other side received|got',
  'foe.from': 'from the occupiers; from the enemy; from the other side',
  'foe.agent': 'the enemy; the other side; the opposite side|party; occupiers',
  'verb.come': `returned; have returned; returning; returns; arrived; have arrived; crossed ..3 border; came back; come back; has come back; came; coming; have come; rejoined`,
  'verb.home': `gone home; went home; go home; gone back home; on ..1 ukrainian|russian|native|home soil; left ..1 captivity; stepped onto ..3 soil; back on ..2 soil; embraced their; reached ukraine|russia; free again; no longer in captivity; out of ..1 russian|ukrainian captivity; escaped ..2 captivity; came ..1 home; come ..1 home; coming ..1 home; comes home; are ..2 home; is ..1 home; back home; are back; is back; are free; gone free; went free; walk free; back from; home from; on ..3 way ..1 home; home on ..1 way; at home; came out of; come out of; reunited; rejoined their; regained ..1 freedom; walked free; reached home; home again; are now home; now home; back in ukraine|russia; left captivity; out of captivity; home has ..1 welcomed; welcomed home; heading home; going home; freedom has come; returned ..1 home; return home; returning home; have left captivity; is over; set foot on; are ..1 free`,
  'verb.bring': `rescuing; bring back; bringing back; bringing home; won ..3 release; secured ..4 return; retrieved; freed from; pulled out of captivity; extracted; got ..4 out of captivity; welcomed ..6 home; have been freed; regained; returned from captivity; managed to ..2 free|return|release; made it possible to ..2 free|return|release|bring; allowed to return; brought; bring ..1 back; freed; released; rescued; set free; repatriated; liberated; got back; gotten back; took home; taken home; bring home; recovered; secured ..2 release; evacuated; delivered; brought home; let ..6 go; managed to bring|free|return|release; sees ..3 captives; led to the return; reclaimed; were returned; was returned; been returned; freeing`,
  'verb.give': `surrendered to; delivered; sent back; returned to ..1 ukraine|russia|kyiv|moscow|kiev; gave back; released to; gave ..1 up; handed ..1 over; transferred; given; gave; hand over; handed; given over; handing over; passed; sent; transferred to; turned over; was given; were given; released to; gave over; let ..6 go; hands over`,
  'verb.get':
    'recovered; regained; gets; get; receive; accepts; received; got; took back; taken back; accepted; receives; has received; obtained; get back; collected; took',
  'verb.swap': 'exchanged; swapped; traded; changed hands',
  'verb.held_exchange': `exchange :; swap :; exchange ..3 continues|completed|complete|over; exchange of ..4 completed; latest ..2 exchange|swap; in a ..3 exchange|swap; after a ..2 exchange|swap; following ..3 exchange|swap; another exchange; an exchange ..6 rescued; exchange* ..12 took place|completed|carried|conducted|held|gone|concluded|happened|succeeded; swap* ..9 took place|completed|carried|conducted|held|concluded|happened; carried out ..5 exchange|swap; completed ..5 exchange|swap; held ..3 exchange|swap; prisoners have been exchanged; prisoners were exchanged; exchange ..2 has been held; another ..3 exchange; another ..2 swap; new exchange; new ..1 swap; in the exchange; as a result of ..2 exchange; within ..3 exchange; prisoner exchange rescued; conducted ..5 exchange|swap; fresh exchange; mediation ..6 succeeded; mediation ..8 success*; exchange ..3 rescued`,
  'verb.noun':
    'reunification of; exchange of; exchanging; swapping; reuniting; return of; release of; handover of; transfer of; repatriation of; the return; the release',
  'verb.will': `will ..2 return|be|come|hand|receive|release|bring; to be ..1 exchanged|returned|released|handed|transferred|freed; agreed ..3 exchange|swap|return|release; would ..2 be|return|hand|release; are to ..1 be|return`,
  'verb.other':
    'exhumed; discovered; buried; were found; was|were injured|wounded|hurt; were treated; have died; visited; met; awarded; killed; sentenced; convicted; interviewed; undergo; undergoing; destroyed; examined; talked; shot; wounded in; died; appealed; recruited',
  'verb.managed': 'managed; succeeded; able; made ..2 possible; led to; thanks to',
  'verb.future': `will; shall; would; to be exchanged|returned|released|handed|transferred; planned; expected; plan|plans; scheduled; ready; hope|hopes; could; may; might; should; about to; tomorrow; agreed to exchange|swap|release|hand|transfer|return; going to; if; upcoming; intends; proposed; must; are to; is to; can; until; awaiting; due`,
  'adj.dead': 'dead; fallen; killed; deceased; slain; perished',
  'adj.wounded': 'wounded; injured; sick; ill; gravely; seriously; severely; badly; disabled; maimed',
  'adj.freed': 'freed; released; exchanged; returned; liberated; rescued',
  'adj.modifier': `more; another; further; captured; captive; all; about; around; approximately; nearly; almost; over; at; least; some; than; only; just; exactly; our; ukrainian; russian; their; its; own; fresh; other; further; fellow; war; additional; armed; forces; severely; seriously; young; male; female; those; these; adult; imprisoned; detained; military`,
  'qualifier.more_than':
    'more than; !handed|hand|hands|handing|turned|turn|turns|given|gave|give|gives|passed|sent|took|carried|came|crossed|cross|spread|all|across over; above; upwards of; in excess of; more than a; exceeding',
  'qualifier.at_least': 'at least; no fewer than; no less than; not less than; a minimum of; not fewer than',
  'qualifier.approx':
    'about; around; approximately; nearly; almost; roughly; some; close to; an estimated; approx; circa',
  'qualifier.at_most':
    'up to; at most; no more than; not more than; fewer than; less than; under; a maximum of',
  'cue.unit':
    'national guard; border guard; navy; territorial defen*; naval forces; azov; state border; special transport; emergency service; police; marine corps; dpr; lpr',
  'cue.of_whole': 'of; among; out of; of these; of those; of all',
  'cue.all_civilians':
    'all civilians; all of them civilians; all are civilians; only civilians; all of whom are civilians; each of them a civilian; all of them are civilians',
  'cue.relative': 'who; which; whose; that; whom; where; when',
  'cue.part':
    'of them; of whom; of these; of those; among them; among the freed; among the released; among whom; including; include; includes; included; in particular; of the latter; of which; half of; majority; most of; each; the youngest; the oldest; they include; one of; some of; members of; among; the eldest',
  'cue.total':
    'in total; total; altogether; in all; all told; overall; a total of; totalling; totaling; combined; sum; bringing the total; thereby',
  'cue.all': 'all',
  'cue.since': `since ..8 invasion|war|2022|2024|began|beginning|start|conflict; from the start|beginning of ..3 war|invasion; over the ..2 war|years; so far; during the ..2 war; since february`,
  'cue.to_date':
    'to date; so far; as of; until now; by now; up to now; already; now number; now total; have now reached; has now reached; now reached; have reached; number now; now stand; now stands; climbed to; rises to; rise to; brings|bringing|brought ..6 total|number|tally|count ..10 to; reach; thereby climbed; risen to; stands at; amounts to',
  'cue.already': 'already; now',
  'cue.year':
    'this year; last year; in 2022|2023|2024|2025|2026|2027; since the start|beginning of the year; since the beginning of this year; over the year; during the year; for the year; in the year; since last year; the past year',
  'cue.month':
    'this month; in january|february|march|april|june|july|august|september|october|november|december alone; during the month; last month; over the month; in the month',
  'cue.span':
    'this week; in two days; over two|three days; in three days; over the week; since summer; in two|three|four stages; within ..2 days; these two days; over the past week',
  'cue.in_return':
    'in return; in exchange; in turn; in response; for their part; against; in exchange for; instead',
  'cue.same_number':
    'the same number; an equal number; as many; the same amount; equal number; a similar number',
  'cue.each':
    'each other; from each side; on each side; each side; for each country; per side; each country; each party; both sides; on both sides; each; apiece; from either side; from each country; from each',
  'cue.outside':
    'not under the exchange|swap; not within the exchange|swap; outside the exchange; outside ..2 exchange|swap|formula|framework; beyond the exchange|formula; beyond ..2 exchange|swap|formula|framework; gesture of good ..1 will; gesture of goodwill; goodwill gesture; good will gesture; as a humanitarian gesture; over and above; apart from the exchange; separately from the exchange; in addition to the exchange; not part of the exchange; outside of',
  'cue.one_sided':
    'unilateral*; one-sided*; without exchange; without an exchange; unconditional*; repatriation; nothing in return; without conditions; no exchange; goodwill gesture; gesture of good ..1 will; without any exchange; repatriated',
  'cue.recap':
    'this past week; by comparison; in comparison; weeks|week|days|months|month|years|year ago; last week; last month; earlier this month; earlier this week; recall; earlier; previously; as reported; reminder; last time; the previous; the day before; a week earlier; last autumn|winter|spring|summer; a year ago; months ago; days ago; days earlier; recalling; of late; formerly; veterans; back then; worth recalling',
  'cue.footage': 'video; footage; photos; photo; watch; gallery; first days; told; met with; reunion',
  'cue.film': 'footage; the video; in the video; video of; photos of; pictured',
  'cue.anniversary':
    'anniversary; a year ago; years ago; one year of; one year since; year ago today; on this day',
  'cue.today':
    'today; just now; tonight; this morning; this evening; now; finally; another; new; again; latest; recently completed',
  'cue.yesterday': 'yesterday; the day before; last night',
  'cue.captivity': 'captivity; captive; captives; prisoner; prisoners; pow|pows; detained; imprison*',
  'cue.captured':
    'captured; surrendered; taken prisoner; were taken prisoner; took prisoner; laid down; were captured; have been captured; capturing; seized; surrender; fell into captivity; been taken',
  'cue.held':
    'is holding; is ..1 detaining; still held; holding; are ..1 held; being held; are holding; remain in; still in; holds; hold; are in ..1 captivity; are kept; detains; confirmed; languish; are ..1 imprisoned; in custody; still hold*',
  'cue.missing': 'missing',
  'cue.ever_captured':
    'have surrendered; were captured; taken captive; have been captured; had been captured; fell into captivity',
  'cue.agreement': 'agreement*; agreed; istanbul; deal; accord; signed; understandings; arrangement*',
  'cue.agreed': 'agreed; agreement; deal; undertook; accord',
  'cue.planned':
    'planned; upcoming; next stage; next exchange; under preparation; preparing; prepared; being prepared; expected; discuss*; scheduled; propos*; will; hope*; further humanitarian step; tomorrow; awaiting; considering',
  'cue.postponed':
    'postponed; delayed; put off; stalled; suspended; paused; has not come; waits for; dragging; on hold; frozen',
  'cue.called_off':
    'called off; cancelled; canceled; disrupted; thwarted; did not take place; derailed; fell through; was to take place; broke down; scrapped',
  'cue.denied':
    'denied; denies; deny; fake; false; untrue; not true; no such talks; no exchange took place; rumour*; rumor*; refuted; conducts no; baseless; invention; misinformation; disinformation',
  'cue.ready': 'ready; waits; waiting; awaits; awaiting; prepared',
  'cue.mediated': `mediat*; brokered; facilitat*; with the help|assistance|support|aid of; helped; assistance; assisted; good offices; helping; efforts of; efforts; the help of; intermediar*; role; support; assist; contributed; escort*; succeeded`,
  'cue.thanks': 'thank; thanks; grateful; gratitude; thanked; appreciation; appreciate; thankful',
  'cue.venue':
    'hosting; hosted; host; in istanbul|turkey|türkiye|geneva|ankara|riyadh|doha|abu; talks in; took place in; meeting in; airport; venue; delegations in',
  'cue.transit':
    'in ..1 republic of belarus; in belarus; belarus territory; territory of ..3 belarus; via belarus; through belarus; border with belarus; border of ..2 belarus; arrived in; taken to; brought them over; transferred them; now in; received them; crossed ..3 belarus*',
  'cue.other_war':
    'hamas; israel*; gaza; palestin*; yemen*; houthi*; azerbaijan*; armenia*; karabakh; thailand; thai; cambodia*; syria*; lebanon; lebanese; hezbollah; afghan*; taliban; sudan*; iran*; basketball*; vietnam war; world war; ethiopia*; congo; korean; pakistan*; india; indian; venezuela*; libya*',
  'cue.other_exchange':
    'exchanged lists; exchange of lists; exchange of delegations; exchange of views|fire|blows|letters|parcels|data|information|opinions|experience|students|cadets|strikes|gifts|notes|visits|technology|currency|greetings|remarks; exchanged views|fire|blows|letters|parcels|gifts|opinions|information|data|greetings|strikes|remarks; exchange rate; exchange scheme; currency exchange; stock exchange; exchange student*; exchange program*; exchanges of fire|views|blows; fair exchange; exchange experience; exchanging views|fire; swapped shifts; foreign exchange; crypto exchange; prisoner exchange rate',
  'cue.training': 'lecture; exhibition; museum; exercise; drill; simulated; training; imaginary; mock',
  'cue.stage': 'stage|stages; first group; second group; phase; first batch; batch; group',
  'cue.of_year':
    'of the day|week|month; in a row|day|week|month; this month|week; this year; of the year; in 2022|2023|2024|2025|2026|2027; since ..3 year began; since the start|beginning of the year; since 2024 began; since last year began; year',
  'cue.count': 'since ..6 invasion|war; full-scale; in all; by count; exchange; swap',
  'cue.name':
    'coordination headquarters ..5 prisoners of war; headquarters for ..4 prisoners of war; convention ..4 prisoners of war',
  'cue.completed':
    'facilitated; succeeds; success; successful; thanks; brokered; result of; led to; resulted; achieved; secured; completed; succeeded; made possible; took place; carried out; enabled; today; announced',
  'cue.evacuation': 'sinking; evacuat*; corridor; corridors; rubble; refugees; temporary accommodation',
  'cue.repatriation': 'repatriat*; burial',
  'cue.nth': 'in a row; in a row; by count; in number order',
  'cue.reunion': `reunit*; reunification; rejoined ..1 families; with their families; with ..1 relatives; from ..2 families`,
  'cue.deported': `deported; abducted; !were|was|been|being|then|later|are|is|first taken to; forcibly; invasion; removed to; carried off`,
  'cue.among': `among the freed; among the released; among those released|freed; among the returned; among those ..3 returned`,
  'cue.other_return': `from hospital*; from training; after training; to service; to duty; into service; to their owners; to her family; to his family; to the ranks; to work; under control; to the ranks; to relatives; to local authorities`,
  'cue.in_captivity': `in captivity; in ..1 captivity; in russian hands; in ukrainian hands; behind bars; in prison`,
  'cue.border': `crossed ..3 border; across the border`,
  'view.ua': `our defenders; defenders; occupiers; full-scale invasion; heroes; russian captivity`,
  'voice.ua': `reintegration ministry; ministry of reintegration; coordination headquarters|hq; coordinating headquarters; lubinets; umerov; umierov; budanov; zelensky; zelenskyy; zelenskiy; yermak; vereshchuk; ukraine's ..1 ombudsman|president; ukrainian ombudsman|officials; kyiv's`,
  'voice.ru': `moskalkova; medinsky; russian defence|defense ministry; russia's ..1 defence|defense; mod; lavrov; peskov; putin; kremlin`,
  'view.ru': `kiev regime; kyiv regime; special military operation; kiev`,
  'cue.included': `included in; part of; those ..3 exchanged; released in; freed in`,
  'cue.on_shield': 'on the shield; on their shields; on a shield',
  'cue.money': 'dollars; euros; euro; hryvnias; rubles; roubles; money; bribe*; payments; payment',
  'cue.born': 'years old; year-old; aged; age; ages; born; older than; younger than; under the age',
  'cue.record': 'the largest; the biggest',
  'cue.visit': 'visited; i visited; met with',
  'cue.third': 'and the west; the west; cold war',
  'cue.crime': 'prosecutors; indicted',
  'cue.died': 'who ..2 died|fell|killed|perished; killed in action',
  'cue.good_news':
    'good|great|wonderful|long-awaited news; welcome home; welcome back; we did it; at last; finally; it happened; there is a result',
  'cue.local': `from our region|city|town|district; fellow countrymen|townsmen; natives of the region`,
  'cue.arrived': `where we met|welcomed; met|greeted them at`,
  'cue.unfinished': `not over|finished|complete|completed yet; not yet over|finished|complete|completed`,
  'cue.parcel': `parcels for; parcels to`,
  'cue.claims': `said; says; say; reported; reports; report; claimed; claims; claim; announced; announces; confirmed; confirms; confirm; according to; spoke of; speaks of; put at; stated; states; named; acknowledged`,
  'cue.review': `year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|{2022,2023,2024,2025,2026,2027} ..1 in numbers|figures; by the numbers; year in review; summary of ..2 year|month; results of ..2 year|month; our year; annual report; year-end summary`,
};
