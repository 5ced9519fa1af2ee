//! Words and phrases that say something about a sentence's part in a story. The weights decide how much; the lists only join what means alike.

/// Closed-class words: they keep their own name in a sentence's outline.
pub(super) const FUNCTION_WORDS: &str = "i we he she they it you me us him her them my our his their your its this that these those there who what which when where \
how why if because so and or but then than as while until before after since once though although unless whether not no never nobody none nothing everyone \
everybody everything someone anybody anyone anything each every all both some any many much few more most less least other another such only just even also too \
still already yet again now today later soon finally eventually first second next last ago back out up down over off on in at by for from with without within \
into onto to of about around between through during against under above below near per via instead is am are was were be been being have has had having do does \
did done will would can could shall should may might must a an the very really quite almost nearly same own new old one two three four five six seven eight nine \
ten twelve twenty thirty forty fifty hundred thousand half double zero yes yeah okay well like i'd we'd i'm we're it's that's there's he's she's they're i've \
we've don't didn't doesn't can't couldn't won't wouldn't wasn't weren't isn't aren't hadn't hasn't haven't i'll we'll you'd you're he'd she'd they'd nor neither \
either here always usually often sometimes whenever rather ever";

/// Past forms that do not end in -ed.
pub(super) const IRREGULAR_PASTS: &str = "went took made got gave came saw knew thought told said found left felt put set let kept held brought bought caught taught \
built sent spent lost won met paid read ran sat stood spoke wrote drove rode rose fell grew threw drew flew broke chose froze stole woke wore tore swore began \
drank rang sang sank swam cut hit hurt shut cost split spread quit bet led fed fled slept swept wept crept dealt meant learnt burnt leant heard sold held hung \
dug stuck struck swung won understood undid undertook overcame became forgot forgave hid bit bent lent sought fought showed shown done gone taken given written \
driven broken chosen spoken shook shot slid spun laid lay lit rebuilt rewrote redid withdrew stepped begged ate beat drawn known seen thrown grown";

/// Common verbs in their plain form, as terse notes, present-tense tellers and many second-language speakers use them.
pub(super) const PLAIN_VERBS: &str = "make take get give come see know think tell say find leave feel put set let keep hold bring buy catch teach build send spend lose \
win meet pay read run sit stand speak write drive rise fall grow throw draw fly break choose begin cut hit sell hear deal ask need want call work try use start stop \
move show check talk walk help change open close add remove decide explain propose suggest create design test deploy fix measure compare train plan agree refuse \
offer invite pull push drop pick turn split merge replace rewrite migrate review document present collect prepare order count watch wait look go do sign";

/// Phrases by what they hint at. `#` stands for any number; matching is on folded words.
pub(super) const CUES: [(&str, &str); 25] = [
    (
        "must",
        "had to|have to|has to|having to|needed to|need to|needs to|must|was to|were to|supposed to|meant i had|which meant i|obliged to|required to|got to",
    ),
    (
        "asked",
        "asked me to|asked us to|asked me for|asked us for|told me to|told us to|asked me if|wanted me to|wanted us to|want me to|ask me to|tell me to|told to|was asked|were asked|was told|got asked|was given|were given|gave me|gave us|handed me|was handed|assigned|put me on|put me in charge|tasked|expected|he wanted|she wanted|they wanted|wanted it|wants it|wanted the|wants the|boss wanted|manager wanted",
    ),
    (
        "mine",
        "my job|my task|my part|my role|my goal|my aim|my responsibility|my duty|my assignment|my order|my orders|my brief|mine to|responsible|in charge|on me|up to me|fell to me|landed on|on my desk|my desk|my name on|our job|our task|our goal|our mission|our target|the goal|the target|the aim|the task|the job was|the assignment|the mission|the brief|the order was|the orders were|the mandate|the objective|goal was|target was|aim was|job was|task was|idea was to|own it|owner of|the one who|i was the one|i owned|my call|set myself|a target|a goal|the plan was|our aim|my aim",
    ),
    (
        "deadline",
        "deadline|by friday|by monday|by tuesday|by wednesday|by thursday|by saturday|by sunday|by noon|by the end of|by january|by february|by march|by april|by may|by june|by july|by august|by september|by october|by november|by december|by christmas|by easter|by #|until friday|until monday|until thursday|until #|until the|until then|no later than|within #|within a|within two|within three|in time for|before the|before it|before they|before friday|before monday|days to|weeks to|hours to|months to|days left|weeks left|due on|due in",
    ),
    (
        "limit",
        "at most|at least|under #|below #|less than #|more than #|without|not allowed|no budget|no extra|no more than|only had|had only|we only|no downtime|could not|couldn't|can't|cannot|no way to|nobody could",
    ),
    (
        "change",
        "from # to|down to|up to|went from|go from|dropped|drops|fell|rose|grew|halved|doubled|tripled|reduced|increased|decreased|improved|went down|went up|came down|goes down|cut by|saved|saves|saving|fewer|less than|instead of|a third|a quarter|by half|in half|to zero|to #",
    ),
    (
        "since",
        "since then|ever since|since that|from then on|from that day|to this day|these days|nowadays|by now|still|until today|till today|till date|up to now|now|today|no longer|any more|anymore|never again|again|not once|since|every year|every month|has been|have been|have not had|hasn't|haven't",
    ),
    (
        "end",
        "in the end|by the end|at the end|finally|eventually|afterwards|after that|later|the next day|the next week|next morning|the next morning|the following|a week later|a month later|a year later|weeks later|months later|days later|years later|two weeks later|within a week|within a month|after a week|after a month|after two|after three|that night|that year|that quarter|that spring|that summer|six months|outcome|result|as a result",
    ),
    (
        "none",
        "nobody|no one|none of|nothing was|zero|not a single|not one|no complaints|no incident|no incidents|without a|without any|no data|no errors|never came|didn't lose|lost nothing|no more",
    ),
    (
        "verdict",
        "passed|shipped|went live|closed|won|lost|signed|adopted|approved|accepted|rejected|cancelled|promoted|thanked|agreed|hired|stayed|quit|left|renewed|finished|failed|survived|happy|pleased|relieved|proud|copied|kept it|is still|are still|was done|we made it|made it|worked|it worked|held|came back|used by|uses it|use it|success|successful|on time|in time|award",
    ),
    (
        "lesson",
        "learned|learnt|taught me|lesson|looking back|next time|hindsight|takeaway|take away from|i realised|i realized|realised that|realized that|showed me|if i did it again|i would do|do it again|should have|i should've|i took from|since then i|ever since i|now i|i now|these days i|today i|made me|i understood|i still|what i would|differently|my mistake",
    ),
    (
        "scene",
        "at the time|when i was|i was working|i worked|we had|there was|there were|used to|back then|last year|years ago|year ago|months ago|ago|in my last|previous|the problem|the trouble|the issue|it was|i was a|i was the|we were|had been|would|kept|company|team of|complained|complaining|nobody knew|was down|broke|broken|failing|failed|too slow|slow|every night|every day|every morning|every week|every month|one day|one morning|one evening|one night",
    ),
    (
        "if",
        "i would|i'd|we would|we'd|i will|i'll|would be|would have|would probably|if i|if there|if someone|if a|you would|you'd|would first|could be|could also|i might|i could|ideally|in theory|in such a|in that case|hypothetically|imagine",
    ),
    (
        "habit",
        "always|usually|generally|in general|typically|normally|whenever|every time|i believe|i think|in my opinion|i like to|i tend to|my approach|my philosophy|i am a|i'm a|i consider|i value|i try to|i pride|important|passionate|as a leader|as an engineer",
    ),
    (
        "you",
        "you should|you need|you have to|you must|you can|one should|one must|people should|a good|it is important|it's important|best practice|best practices|the key is|should be|you want|your team|you",
    ),
    (
        "define",
        "is a|is an|is the process|is when|means that|refers to|stands for|consists of|is defined|are two|types of|kinds of|such as|for example|is about|is called|method|framework",
    ),
    ("speech", "said|told|says|goes|asked|replied|answered|wrote back|shouted|laughed|i said|i told|i asked|and i said|i go|i went"),
    (
        "filler",
        "good question|let me think|let me see|thank you|thanks for|sorry|anyway|that's it|um|uh|hmm|does that|i hope|you know|hello|hi|so yeah|yeah so|okay so|that is my|that's my|my story|this story|my example|an example|the interview|question|i can tell|i could tell|i'll tell|where was i",
    ),
    (
        "first",
        "first|then|next|after that|second|third|at first|also|meanwhile|step|so i|then i|and i|i also|i then|first i|and then|so we|then we|also i|next i",
    ),
    (
        "cause",
        "because|cause|since i|so that|in order to|to see|the reason|therefore|that's why|this way|otherwise|rather than|instead|i figured|i thought|i knew|i decided|decided|chose|choose",
    ),
    (
        "find",
        "found|found out|turned out|turns out|it was the|traced|discovered|noticed|saw that|checked|looked at|looked into|the cause|root cause|the culprit|measured",
    ),
    (
        "do",
        "built|wrote|made|set up|rewrote|moved|added|removed|replaced|split|called|sat down|talked|asked|proposed|showed|took|put|brought|started|stopped|gave|ran|tested|drew|printed|sent|invited|explained|created|designed|introduced|organised|organized|offered|refused|suggested|went to|walked|picked|cut|changed|fixed|turned|pulled|booked|wrote down|agreed with|paired|trained|taught|checked|compared",
    ),
    ("label", "situation|task|action|actions|result|results|outcome|star|situation was|task was|action was|result was"),
    (
        "praise",
        "great|amazing|excellent|very good|positive|good feedback|went well|very happy|well received|better|smooth|smoothly|big success|huge success|good result|good results|satisfied|appreciated|fine|happy|pleased|worth it|worth the|compromise|worked for both|sorted out|ended well|good|well|nice|okay in the end|worked out|positive impact",
    ),
    (
        "hedge",
        "hard to say|as far as i|i think it|i would say|i guess|somehow|more or less|kind of|sort of|certainly|generally|in general|overall",
    ),
];

/// Words of measure after a number: what it counts decides little, that it counts something decides much.
pub(super) const UNITS: &str = "s ms sec secs second seconds min mins minute minutes h hr hrs hour hours day days night nights week weeks month months year years quarter \
quarters sprint sprints percent % k m gb tb mb pb rows records events users customers people patients students tickets errors alerts incidents dollars euros pounds \
euro dollar grand bucks times tables jobs services servers pages orders calls cases miles kilometres km kg tons boxes";

/// Names of the days and months: they begin with capitals and name no thing.
pub(super) const CALENDAR: &str = "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december";

/// Words that fit any story of any job; a sentence made of them says little.
pub(super) const GENERIC: &str = "various several different many certain some things thing stuff aspects area areas issue issues problem problems challenge challenges topic topics \
solution solutions approach measure measures strategy potential optimization optimisation improvement improvements improve improved better best positive success \
successful successfully impact feedback communication communicate communicated collaboration quality efficiency efficient performance process processes team teams \
colleagues stakeholders stakeholder management manager project projects company situation important importance good great well very quite really considerable \
considerably significant significantly overall general always patiently available support supported helped help happy pleased satisfied satisfaction confident \
goal goals result results outcome fine way ways everyone everybody people person work worked working together knowledge technology technologies new topic big lot \
needed need wanted responsible responsibility responsibilities analysed analyzed identified implemented able amount consequence negative considered relevant coordinated involved discussed ensured managed achieved delivered handled";

/// Frequent words of other languages of the Latin script that are no English words.
pub(super) const FOREIGN: &str = "der das und ist nicht ich wir ein eine mit auf den dem von zu haben war que de la le les et un une est pas je nous il elle dans pour sur au \
el los las una por para con del en se lo como fue era mi che di per non sono ho della nel um uma com não os foi na do da ao het een en van dat niet og det att jag är som \
i w na się nie jest że ve bir bu için";
