// swift-format-ignore-file
// Made by Scripts/embed-lexicon.sh from lexicon/*.yaml; do not edit.

extension Lexicon {
  /// The files of the lexicon that ships with the program, by name.
  package static let standardSources: [(file: String, text: String)] = [
    (
      "lexicon/cues.yaml",
      #"""
      # Words that cite a source.
      words:
        object_pronoun: [him, her, them, us, me]
        subordinator: [whether, how, why]
        # Texts in which somebody speaks, and occasions on which somebody does.
        text: [statement, statements, report, reports, bulletin, bulletins, communique, communiques, "communiqué", "communiqués", release, releases, memo, memos, letter, letters, email, e-mail, emails, interview, interviews, "news conference", "press conference", conference, briefing, briefings, speech, speeches, remarks, testimony, affidavit, affidavits, complaint, document, documents, dispatch, dispatches, message, messages, tweet, tweets, post, posts, video, videos, book, books, article, articles, column, editorial, study, studies, survey, surveys, poll, polls, analysis, review, research, findings, figures, data, records, transcript, transcripts, telegram, broadcast, broadcasts, newscast, story, stories, account, accounts, note, notes, declaration, declarations, call, calls, text, texts, indictment, lawsuit, filing, filings, announcement, announcements, memoir, op-ed, ad, ads, advertisement, advertisements, debate, debates, forum, rally, rallies, hearing, hearings, appearance, essay, blog, website, page, paper, papers, list, tally, count, estimate, estimates, statistics, census, log, summary, update, updates, results, numbers, evidence]
        speech: [claim, claims, assertion, assertions, allegation, allegations, accusation, accusations, charge, charges, contention, belief, beliefs, warning, warnings, promise, promises, pledge, pledges, suggestion, suggestions, argument, arguments, notion, denial, admission, acknowledgment, confirmation, complaint, complaints, concern, concerns, fear, fears, hope, hopes, threat, threats, rumor, rumors, rumour, rumours, prediction, predictions, insistence, conclusion, idea, word, view, views, opinion, opinions, question, questions, doubt, doubts]
      verbs:
        # Speech: whatever follows is what somebody says.
        said: [say/said/said/saying, add, note, report, suggest, argue, announce, claim, describe, explain, declare, acknowledge, insist, reply, respond, state, confirm, reveal, conclude, recall, predict, indicate, write/wrote/written/writing, tweet/tweeted/tweeted/tweeting, retweet, admit/admitted/admitted/admitting, concede, reiterate, emphasize, emphasise, stress/stressed, assert, allege, contend, maintain, point out, disclose, lament, joke, quip/quipped/quipped/quipping, boast, complain, observe, remark, comment, testify, recount, estimate, warn, caution, vow, promise, pledge, urge, repeat, propose, question, explain, exclaim, muse, proclaim, profess, posit, opine, retort, whisper, shout, yell, cry/cried/cried/crying, declaim, mention, relate, specify, clarify, stipulate, theorize, speculate, surmise, suppose, fret/fretted/fretted/fretting, gush, intone, implore, interject, counter, continue, scoff, snap/snapped/snapped/snapping, vent, wonder, recite, echo/echoed/echoed/echoing, hint, imply, signal/signaled/signaled/signaling, signal/signalled/signalled/signalling, demand, ask, call, cite, quote, accuse, blame, deem, portray, characterize, characterise, label/labeled/labeled/labeling, dub/dubbed/dubbed/dubbing, tout, brand, put it/put it/put it, relay, certify, attest, affirm, reaffirm, plead/pleaded/pleaded/pleading, recommend, advise, go/went/gone on to say, pronounce, appeal, post, publish, issue a statement, release a statement]
        told: [tell/told/told, inform, remind, assure, notify, brief, warn, urge, ask, advise, convince, persuade, reassure, call on, implore, press/pressed]
        # Verbs that cite where a clause follows: findings and opinions.
        found: [show/showed/shown, find/found/found, believe, think/thought/thought, know/knew/known, expect, hope, fear, feel/felt/felt, see/saw/seen, mean/meant/meant, learn, doubt, worry, wish, agree, disagree, understand/understood/understood, realize, realise, recognize, recognise, remember, imagine, assume, consider, determine, decide, hear/heard/heard, count, record, list, forecast, project, calculate, demonstrate, prove, discover, guess, figure, regret/regretted/regretted/regretting, notice, detail, document, identify, name, swear/swore/sworn, bet/bet/bet/betting, speak of/spoke of/spoken of, speak/spoke/spoken of, read/read/read, view, regard, envision, foresee/foresaw/foreseen, interpret, perceive, suspect, judge, rule, certify, conclude, "refer to/referred to/referred to/referring to", talk about, speak/spoke/spoken about, highlight, underscore, illustrate, seem, appear, care, mind, prefer/preferred/preferred/preferring, love, like, enjoy, hate, want]
        # Verbs for what somebody means to do: "to" follows.
        aimed: [want, plan/planned/planned/planning, vow, promise, pledge, refuse, decline, seek/sought/sought, agree, hope, threaten, intend, offer, propose, decide, expect, wish, prefer/preferred/preferred/preferring, like, love, swear/swore/sworn, aim, claim, demand, ask, volunteer, choose/chose/chosen/choosing, opt/opted/opted/opting, attempt, mean/meant/meant, appear, seem, profess, undertake/undertook/undertaken]
        # Stands: what follows is praised, blamed, wanted or refused, and no figure is vouched for.
        judged: [criticize, criticise, support, endorse, back, praise, defend, oppose, attack, reject, denounce, dismiss, condemn, blast, slam/slammed/slammed/slamming, mock, assail, decry/decried/decried/decrying, deride, rebut/rebutted/rebutted/rebutting, rebuke, chide, applaud, hail, welcome, laud, express, discuss, favor, favour, embrace, renounce, disavow/disavowed/disavowed/disavowing, reference, invoke, promote, challenge, question, thank, congratulate, apologize for, apologise for, rail against, bash, excoriate, lambaste, ridicule, trash, berate, malign, disparage, scold, skewer, champion, advocate, resent, admire, despise, dislike, trust, distrust, fault, credit, liken, compare, threaten, "call for", "push for", "focus on", "object to", dispute, address, tackle, ignore, avoid, cheer, boo, debunk, refute, downplay, acknowledge, request, authorize, order, outline, accept, approve, appreciate, want, favor]
        # The source says that the content is wrong.
        denied: [deny/denied/denied/denying, refute, debunk]
        plain: [vote, elect, campaign, nominate, spend/spent/spent, run/ran/run/running, fight/fought/fought, hold/held/held, keep/kept/kept, bring/brought/brought, change, grow/grew/grown, create, develop, draw/drew/drawn, raise, talk, try/tried/tried/trying, need, add up, teach/taught/taught, catch/caught/caught, earn, save, lose/lost/lost, require, apply/applied/applied, compare, represent, deliver, pick, produce, introduce, establish, feature, host, grant, benefit, file, mount, survive, matter, depend, exist, tend, deal/dealt/dealt, rely/relied/relied, spark, drop/dropped/dropped/dropping, retire, graduate, marry/married/married, plead/pleaded/pleaded, sue, score, rank, rate, poll, donate, contribute, trail, nod/nodded/nodded/nodding, laugh, smile, cry/cried/cried/crying]
      """#
    ),
    (
      "lexicon/function-words.yaml",
      #"""
      # The words that hold sentences together, by their part.
      words:
        determiner: [the, this, that, these, those, each, every, both, all, its, his, her, their, our, my, your, such, what]
        preposition:
          - of
          - in
          - on
          - at
          - by
          - from
          - with
          - without
          - into
          - onto
          - near
          - outside
          - inside
          - during
          - after
          - before
          - since
          - until
          - under
          - over
          - through
          - throughout
          - across
          - against
          - among
          - amongst
          - between
          - around
          - about
          - above
          - below
          - beneath
          - beside
          - behind
          - beyond
          - towards
          - toward
          - to
          - for
          - as
          - upon
          - within
          - along
          - alongside
          - amid
          - despite
          - following
          - per
          - via
          - than
          - like
          - off
          - out of
          - because of
          - due to
          - in front of
          - next to
          - close to
          - as a result of
          - in addition to
          - instead of
          - apart from
          - aside from
          - besides
          - in connection with
          - on behalf of
        conjunction: [and, or, "&", as well as, and/or, nor, plus, along with, together with]
        subordinator: [but, while, although, though, whereas, because, when, whenever, where, if, unless, so that, even though, as soon as, hours after, days after, minutes after, a day after]
        relative: [who, which, whom, whose]
        pronoun: [he, she, it, they, we, i, you, him, her, them, us, me, himself, herself, themselves, itself, this, these, those, someone, everyone, others]
        possessive: ["'s", "’s", "'", "’"]
        be: [be, am, is, are, was, were, been, being, "'re", "’re", "'m", "’m"]
        have: [have, has, had, having, "'ve", "’ve"]
        do: [do, does, did, doing, done]
        modal: [will, would, can, could, may, might, must, shall, should, "'ll", "’ll", "'d", "’d", "won", "ca"]
        negation: [not, never, "n't", "n’t", neither, cannot]
        adverb:
          - also
          - already
          - still
          - reportedly
          - allegedly
          - apparently
          - later
          - then
          - now
          - so far
          - so
          - far
          - only
          - just
          - even
          - again
          - immediately
          - instantly
          - currently
          - initially
          - earlier
          - soon
          - recently
          - seriously
          - critically
          - severely
          - slightly
          - badly
          - lightly
          - gravely
          - fatally
          - mortally
          - safely
          - successfully
          - unharmed
          - alive
          - yet
          - ever
          - once
          - there
          - here
          - today
          - yesterday
          - tonight
          - overnight
          - tomorrow
          - subsequently
          - eventually
          - finally
          - allegedly
          - officially
          - publicly
          - separately
          - meanwhile
          - however
          - moreover
          - too
          - as well
          - instead
          - otherwise
          - afterwards
          - afterward
          - together
          - apart
          - nearby
          - abroad
          - twice
          - thereby
          - altogether
          - in all
          - in total
          - at least partly
          - back
          - away
          - out
          - up
          - down
          - together
          - simultaneously
          - summarily
          - brutally
          - accidentally
          - deliberately
          - tragically
          - sadly
          - quickly
          - suddenly
          - shortly
          - thus
          - therefore
          - probably
          - possibly
          - perhaps
          - likely
          - actually
          - really
          - indeed
          - directly
          - internally
          - forcibly
          - temporarily
          - unofficially
          - provisionally
          - previously
          - formerly
          - mostly
          - mainly
          - largely
          - chiefly
          - including
        opener:
          - the
          - a
          - an
          - he
          - she
          - it
          - they
          - we
          - i
          - in
          - on
          - at
          - but
          - and
          - there
          - this
          - that
          - these
          - those
          - his
          - her
          - their
          - its
          - as
          - after
          - before
          - while
          - when
          - for
          - from
          - to
          - if
          - no
          - some
          - two
          - three
          - four
          - five
          - six
          - at least
          - more
          - another
          - both
          - all
          - since
          - during
          - one
          - its
          - several
          - many
          - most
          - with
          - according
          - police
          - officials
          - what
          - who
          - where
          - how
          - why
          - by
          - earlier
          - later
          - also
          - meanwhile
          - however
          - about
          - nearly
          - dozens
          - hundreds
        abbreviation: [mr, mrs, ms, dr, gen, col, lt, sgt, capt, maj, cpl, pfc, pvt, brig, adm, cmdr, gov, sen, rep, rev, hon, prof, st, no, nos, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, vs, jr, sr, ave, blvd, rd, ft, mt, mon, tue, wed, thu, fri, sat, sun, spc, det, supt, insp, dep, asst, fr, pres, ex, approx, est]
        including: [including, include, includes, included, among them, amongst them, among whom, counting, such as]
        weekday: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
        month: [january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec]
        hypothesis: [if, unless, would, drill, exercise, simulation, scenario, planned, plan, plans, planning, exercise]
        modifier: [other, others, more, additional, further, own, remaining, fellow, extra, same, total, different, separate]
        fear: [feared, presumed, believed, thought, likely, possibly, perhaps, probably, may, might, could]
      verbs:
        # Verbs that are neither speech nor harm; they end a noun phrase and begin another clause.
        plain:
          - go/went/gone
          - come/came/come
          - make/made/made
          - get/got/got
          - give/gave/given
          - see/saw/seen
          - begin/began/begun
          - start
          - continue
          - try
          - use
          - work
          - live
          - run/ran/run/running
          - walk
          - drive/drove/driven
          - fly/flew/flown
          - crash
          - collide
          - explode
          - erupt
          - occur
          - happen
          - hit/hit/hit/hitting
          - strike/struck/struck
          - fire
          - open
          - blow/blew/blown
          - detonate
          - destroy
          - damage
          - burn
          - collapse
          - fall/fell/fallen
          - sink/sank/sunk
          - capsize
          - overturn
          - derail
          - bomb
          - shell
          - raid
          - storm
          - enter
          - search
          - target
          - gather
          - protest
          - march
          - clash
          - fight/fought/fought
          - remain
          - stay
          - become/became/become
          - seem
          - appear
          - rise/rose/risen
          - send/sent/sent
          - deploy
          - join
          - return
          - arrive
          - leave/left/left
          - bring/brought/brought
          - put/put/put/putting
          - set/set/set/setting
          - turn
          - move
          - travel
          - head
          - include
          - involve
          - face
          - need
          - help
          - treat
          - identify
          - recover
          - investigate
          - respond
          - call
          - ask
          - order
          - force
          - allow
          - refuse
          - receive
          - provide
          - follow
          - lead/led/led
          - mark
          - cause
          - trigger
          - happen
          - break/broke/broken
          - threaten
          - throw/threw/thrown
          - hurl
          - launch
          - plant
          - belong
          - participate
          - wear/wore/worn
          - speak/spoke/spoken
          - sit/sat/sat/sitting
          - stand/stood/stood
          - stop/stopped/stopped/stopping
          - block
          - wait
          - watch
          - work
          - want
          - demand
          - seek/sought/sought
          - support
          - praise
          - condemn
          - visit
          - meet/met/met
          - convict
          - sentence
          - charge
          - accuse
          - pay/paid/paid
          - sign
          - vote
          - elect
          - win/won/won/winning
          - beat/beat/beaten
          - play
          - carry out
          - conduct
          - rock
          - rip/ripped/ripped/ripping
          - tear/tore/torn
          - sweep/swept/swept
          - bury
          - plunge
          - slam/slammed/slammed/slamming
          - plough
          - plow
          - veer
          - miss
          - reach
          - suspect
          - consider
          - operate
          - patrol/patrolled/patrolled/patrolling
          - train
          - disable
          - occupy
          - overrun/overran/overrun
          - wake/woke/woken
          - mourn
          - prevent
          - avoid
          - share
          - serve
          - build/built/built
          - plan/planned/planned/planning
          - shut/shut/shut/shutting
          - close
          - spend/spent/spent
          - transport
          - rush
          - airlift
          - admit/admitted/admitted/admitting
          - hospitalise
          - await
          - celebrate
          - escort
          - guard
          - attend
          - pass
          - cross
          - board
          - rob/robbed/robbed/robbing
          - loot
          - torch
          - cut/cut/cut/cutting
          - lack
          - own
          - sell/sold/sold
          - buy/bought/bought
          - ambush
          - confront
          - chase
          - pursue
          - swear/swore/sworn
          - register
          - pull
          - push
          - pick
          - drag/dragged/dragged/dragging
          - attempt
          - manage
          - fail
          - kick
          - engulf
          - spread/spread/spread
          - last
          - hide/hid/hidden
          - hunt
          - review
          - end
          - prompt
          - spark
          - exchange
          - retaliate
          - contain
          - struggle
          - park
          - work
          - hope
        toll: [rise/rose/risen, climb, jump, increase, grow/grew/grown, reach, stand/stood/stood, hit/hit/hit/hitting, mount, soar, surge, pass, exceed, surpass, top/topped/topped/topping, total, remain, fall/fell/fallen, drop/dropped/dropped/dropping, revise, put/put/put/putting, bring/brought/brought, update, lower, raise, be/was/been, stay, cross]
        presence: [carry, attack, hijack, storm, ambush, raid, enter, board, travel, ride/rode/ridden, gather, participate, involve, take part, assemble, open fire, surround, seize, break into, march, attend, occupy, transport, hold/held/held, sail, stage, "carry out", overrun/overran/overrun]
        leaving: [leave/left/left, find/found/found]
        taking: [take/took/taken, hold/held/held, keep/kept/kept, seize]
        suffering: [suffer, sustain, receive, report]
        threat: [threaten, vow, warn, promise, swear/swore/sworn, pledge]
      """#
    ),
    (
      "lexicon/harm.yaml",
      #"""
      # Words of harm by measure. transitive: whom the verb has as object; intransitive: whom it has as
      # subject; state: what people are; count: a noun of which one is one person; act: a noun with its
      # people behind "of"; toll: a noun for a running figure.
      harm:
        killed:
          transitive:
            - kill
            - slay/slew/slain
            - murder
            - execute
            - assassinate
            - massacre
            - behead
            - slaughter
            - lynch
            - electrocute
            - annihilate
            - liquidate
            - eliminate
            - neutralise
            - neutralize
            - martyr
            - gun down
            - mow down
            - shoot/shot/shot dead
            - shoot/shot/shot to death
            - shoot/shot/shot and kill/killed
            - stab/stabbed/stabbed/stabbing to death
            - burn to death
            - burn alive
            - beat/beat/beaten to death
            - hack to death
            - put/put/put/putting to death
            - crush to death
            - take/took/taken the lives of
            - claim the lives of
            - decapitate
            - suffocate
            - poison
            - asphyxiate
            - hang/hanged/hanged
            - strangle
            - euthanise
          intransitive:
            - die
            - perish
            - drown
            - succumb
            - lose/lost/lost their lives
            - lose/lost/lost his life
            - lose/lost/lost her life
            - lose/lost/lost their life
            - lose/lost/lost its life
            - freeze/froze/frozen to death
            - starve to death
            - expire
            - meet/met/met their deaths
            - meet/met/met their death
            - pass away
            - be/was/been laid to rest
            - drop/dropped/dropped dead
          state:
            - dead
            - deceased
            - slain
            - fatally shot
            - fatally wounded
            - fatally injured
            - fatally stabbed
            - fatally struck
            - mortally wounded
            - shot dead
            - shot to death
            - stabbed to death
            - shot and killed
            - stabbed and killed
            - struck and killed
            - hit and killed
            - gunned down
            - burned to death
            - burnt to death
            - beaten to death
            - crushed to death
            - trampled to death
            - lifeless
            - martyred
            - drowned
            - beheaded
            - murdered
            - executed
            - assassinated
          count:
            - death
            - fatality
            - body
            - corpse
            - dead body
            - life/lives
            - homicide victim
            - murder victim
            - homicide
            - murder
            - killing
            - slaying
            - fatal casualty
            - drowning
          act:
            - killing
            - death
            - murder
            - assassination
            - execution
            - massacre
            - slaying
            - slaughter
            - beheading
            - lynching
            - body
            - corpse
            - remains/remains
            - funeral
            - shooting death
            - homicide
            - fatal shooting
            - loss
          toll: [death toll, toll, number of dead, number of deaths, number killed, confirmed dead, fatalities, body count, number of people killed, number of victims, number of fatalities]
        injured:
          transitive:
            - wound
            - injure
            - hurt/hurt/hurt
            - maim
            - shoot/shot/shot
            - stab/stabbed/stabbed/stabbing
            - burn
            - scald
            - bruise
            - disfigure
            - hospitalise
            - hospitalize
            - mutilate
            - graze
            - sicken
            - injury
          intransitive: []
          state:
            - wounded
            - injured
            - hurt
            - maimed
            - hospitalised
            - hospitalized
            - in critical condition
            - shot
            - stabbed
            - struck by gunfire
            - hit by gunfire
            - grazed
            - burned
          count: [injury, wounded person/wounded people, injured person/injured people]
          act: [wounding, injuring]
          toll: [injury toll, number of injured, number of wounded, number injured, number of injuries]
        casualties:
          transitive: [put/put/put/putting out of action]
          state: [killed and wounded, killed or wounded, killed or injured, killed and injured, dead or wounded, dead and wounded, dead and injured, dead or injured, wounded or killed, injured or killed, wounded and killed, dead or missing, killed or maimed]
          count: [casualty, loss/losses]
          toll: [casualty toll, casualty figure, number of casualties]
        missing:
          intransitive: [disappear, vanish, go/went/gone missing]
          state: [missing, unaccounted for, unaccounted, disappeared, reported missing, feared missing, lost at sea, trapped, lost contact, swept away, buried alive, still missing]
          count: [disappearance, missing person/missing people]
          act: [disappearance, search]
          toll: [number of missing, number missing]
        captured:
          transitive: [capture, kidnap/kidnapped/kidnapped/kidnapping, abduct, seize, snatch, take/took/taken hostage, hold/held/held hostage, hold/held/held captive, take/took/taken captive, take/took/taken prisoner, take/took/taken prisoners, hold/held/held prisoner, take/took/taken away]
          state: [captured, captive, hostage, held hostage, taken hostage, kidnapped, abducted, in captivity, in rebel hands, held captive, being held]
          count: [abduction, kidnapping, capture]
          act: [abduction, kidnapping, capture, seizure]
        freed:
          transitive: [free/freed/freed/freeing, release, rescue, liberate, let/let/let/letting go, set/set/set/setting free, save, evacuate, bring/brought/brought to safety, pull alive]
          intransitive: [escape, flee/fled/fled to safety]
          state: [freed, released, rescued, saved, free, evacuated safely, set free, pulled alive, brought to safety, led to safety, brought out alive]
          count: [release, rescue]
          act: [release, liberation, rescue, freeing, evacuation]
        detained:
          transitive: [arrest, detain, apprehend, jail, imprison, nab/nabbed/nabbed/nabbing, take/took/taken into custody, round up, pick up, place under arrest, lock up, incarcerate, remand, intern]
          state: [arrested, detained, in custody, under arrest, behind bars, jailed, in police custody, in detention, taken into custody, held in custody, held for questioning, imprisoned, in jail]
          count: []
          act: [arrest, detention, imprisonment]
        surrendered:
          intransitive: [surrender, lay/laid/laid down their arms, lay/laid/laid down arms, lay/laid/laid down their weapons, give/gave/given themselves up, turn themselves in, turn himself in, defect, desert, give/gave/given up their weapons, demobilise, demobilize, capitulate, turn in their weapons, hand in their weapons]
          state: [surrendered, demobilised]
          act: [surrender, defection]
        displaced:
          transitive: [displace, uproot, make/made/made homeless, render homeless, drive/drove/driven from their homes, force from their homes, evict]
          intransitive: [flee/fled/fled, lose/lost/lost their homes, take/took/taken shelter, take/took/taken refuge, seek/sought/sought refuge, leave/left/left their homes, abandon their homes, flee their homes]
          state: [displaced, homeless, left homeless, made homeless, evacuated from their homes, forced from their homes, uprooted, driven from their homes, evacuated, without shelter, forced to flee, forced to leave their homes, forced out of their homes, without homes, internally displaced]
          act: [displacement, evacuation]
        present:
          state: [aboard, on board, onboard, inside, unharmed, unhurt, uninjured, safe and sound, at the scene, present]
      words:
        aboard: [aboard, on board, onboard, inside, on the bus, on the train, on the plane, on the ferry, on the boat, at the scene]
        taken_as: [hostage, hostages, captive, captives, prisoner, prisoners, prisoner of war, prisoners of war]
        wound: [injury, injuries, wound, wounds, burn, burns, gunshot wound, gunshot wounds, bullet wounds, shrapnel wounds, serious injuries, minor injuries, bruises, fractures, concussion, lacerations, cuts, smoke inhalation, gunshot, gunshots]
      """#
    ),
    (
      "lexicon/numbers.yaml",
      #"""
      # Number words with their values, and the words that bound a figure.
      numbers:
        one: 1
        two: 2
        three: 3
        four: 4
        five: 5
        six: 6
        seven: 7
        eight: 8
        nine: 9
        ten: 10
        eleven: 11
        twelve: 12
        thirteen: 13
        fourteen: 14
        fifteen: 15
        sixteen: 16
        seventeen: 17
        eighteen: 18
        nineteen: 19
        twenty: 20
        thirty: 30
        forty: 40
        fourty: 40
        fifty: 50
        sixty: 60
        seventy: 70
        eighty: 80
        ninety: 90
        hundred: 100
        thousand: 1000
        million: 1000000
        billion: 1000000000
        dozen: 12
      hedges:
        about:
          before: [about, around, some, nearly, almost, roughly, approximately, approx, close to, in the region of, an estimated, estimated, an approximate, circa, "~", something like, more or less, just about, on the order of, in the order of, as some, near, practically, virtually]
          after: [or so, or thereabouts]
        at_least:
          before: [at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, at the least, at a minimum]
          after: [or more, at least, at the least, or even more]
        more_than:
          before: [more than, over, above, upwards of, upward of, in excess of, well over, exceeding, exceeds, exceeded, just over, slightly more than, "far more than", "much more than"]
          after: [plus]
        at_most:
          before: [up to, at most, no more than, not more than, as many as, a maximum of, maximum of, as much as, at the most]
          after: [at most, or fewer, or less, at the most]
        less_than:
          before: [fewer than, less than, under, below, just under, not quite]
      """#
    ),
    (
      "lexicon/people.yaml",
      #"""
      # Nouns that count people, by group. "man/men": singular/plural; a regular plural is made by rule.
      people:
        people:
          - person/people
          - persons/persons
          - man/men
          - other/others
          - victim
          - individual
          - soul
          - life/lives
          - human
          - human being
          - male
          - adult
          - guy
          - relative
          - family member
          - brother
          - father
          - husband
          - son
          - friend
          - neighbor
          - neighbour
          - member
          - survivor
          - stranger
          - mourner
          - partygoer
          - reveler
          - reveller
          - concertgoer
          - churchgoer
          - clubgoer
          - spectator
          - fan
          - customer
          - shopper
          - guest
          - visitor
          - patron
          - pedestrian
          - motorist
          - cyclist
          - motorcyclist
          - onlooker
          - witness
          - donor
          - patient
          - occupant
          - sibling
          - brother
          - cousin
          - uncle
          - nephew
          - couple
          - elder
          - senior
          - twin
          - roommate
          - driver and passenger
          - supporter
          - follower
          - activist
          - politician
          - candidate
          - delegate
          - lawyer
          - homosexual
          - casualty
          - fatality
          - evacuee
          - escapee
          - volunteer
          - skier
          - climber
          - hiker
          - swimmer
          - boater
          - teammate
          - colleague
          - athlete
          - player
          - parishioner
          - worshipper
          - worshiper
          - faithful/faithful
          - pilgrim
          - devotee
          - mountaineer
          - trekker
          - surfer
          - skydiver
          - camper
          - diver
          - "!someone/someone"
        civilians:
          - civilian
          - noncombatant
          - non - combatant
          - bystander
          - passer - by/passersby
          - passerby/passersby
          - innocent
          - peasant
          - farmer
          - villager
          - shepherd
          - herder
          - citizen
          - innocent people/innocent people
          - priest
          - nun
          - monk
          - clergyman/clergymen
          - missionary
          - pastor
          - cleric
          - imam
          - bishop
          - refugee
          - migrant
          - asylum seeker
          - displaced person/displaced people
          - settler
          - shopkeeper
          - trader
          - merchant
          - vendor
          - fisherman/fishermen
          - landowner
          - businessman/businessmen
          - trade unionist
          - unionist
          - union leader
          - campesino
          - local/locals
        children:
          - child/children
          - boy
          - girl
          - kid
          - baby
          - infant
          - toddler
          - newborn
          - minor
          - teenager
          - teen
          - teenage boy
          - teenage girl
          - teenaged boy
          - youngster
          - youth
          - juvenile
          - adolescent
          - daughter
          - schoolchild/schoolchildren
          - schoolgirl
          - schoolboy
          - young child/young children
          - orphan
          - grandchild/grandchildren
          - underage/underage
        women:
          - woman/women
          - female
          - mother
          - sister
          - wife/wives
          - widow
          - lady
          - grandmother
          - aunt
          - niece
          - pregnant woman/pregnant women
        passengers:
          - passenger
          - rider
          - commuter
          - traveller
          - traveler
          - bus passenger
          - air passenger
          - holidaymaker
          - tourist
          - vacationer
          - ferry passenger
        hostages: [hostage, captive, abductee, kidnap victim]
        residents: [resident, inhabitant, homeowner, dweller, tenant, householder, local resident, townsperson/townspeople, islander, townsfolk/townsfolk]
        workers:
          - worker
          - aid worker
          - miner
          - labourer
          - laborer
          - employee
          - engineer
          - technician
          - staff member
          - staffer
          - construction worker
          - contractor
          - clerk
          - cleaner
          - teacher
          - professor
          - staff/staff
          - personnel/personnel
          - guest worker
          - farm worker
          - farmworker
          - factory worker
          - oil worker
          - humanitarian worker
          - labour/labour
          - coal miner
          - mine worker
          - mineworker
          - bricklayer
          - deminer
          - road worker
          - relief worker
          - social worker
          - waiter
          - waitress
          - cook
          - vaccinator
          - expert
          - scientist
          - workman/workmen
          - farmhand
          - field worker
          - electrician
          - firefighter
          - fireman/firemen
          - rescuer
          - rescue worker
          - lifeguard
        crew:
          - driver
          - pilot
          - co - pilot
          - copilot
          - sailor
          - seaman/seamen
          - crew member
          - crewmember
          - crewman/crewmen
          - flight attendant
          - steward
          - skipper
          - captain
          - conductor
          - mariner
          - helmsman/helmsmen
          - airman/airmen
          - taxi driver
          - bus driver
          - truck driver
          - train driver
          - trucker
          - stewardess
          - seafarer
          - cosmonaut
          - astronaut
        medics: [medic, doctor, nurse, paramedic, surgeon, physician, medical worker, health worker, ambulance worker, midwife/midwives, ambulance driver, healthcare worker, hospital worker]
        journalists: [journalist, reporter, cameraman/cameramen, photographer, correspondent, media worker, newsman/newsmen, editor, photojournalist, broadcaster, columnist, radio journalist]
        officials:
          - official
          - mayor
          - governor
          - minister
          - lawmaker
          - legislator
          - congressman/congressmen
          - senator
          - deputy
          - judge
          - magistrate
          - prosecutor
          - diplomat
          - ambassador
          - envoy
          - councillor
          - councilman/councilmen
          - politician
          - election worker
          - election official
          - government worker
          - government employee
          - civil servant
          - leader
          - attorney
          - bailiff
          - consul
          - member of parliament/members of parliament
        foreigners: [foreigner, foreign national, expatriate, expat, foreign worker, foreign tourist, westerner, foreign citizen, alien]
        prisoners: [prisoner, inmate, detainee, convict, prisoner of war/prisoners of war, pow, internee, political prisoner]
        protesters: [protester, protestor, demonstrator, rioter, marcher, striker, picket, looter]
        students: [student, pupil, cadet, undergraduate, classmate, freshman/freshmen, sophomore, seminarian, university student, high school student, schoolmate]
        security_forces:
          - soldier
          - troop/troops
          - serviceman/servicemen
          - service member
          - guardsman/guardsmen
          - guard
          - marine
          - paratrooper
          - ranger
          - commando
          - conscript
          - recruit
          - reservist
          - sentry
          - military man/military men
          - military personnel/military personnel
          - security personnel/security personnel
          - security troop/security troops
          - security guard
          - security officer
          - army officer
          - military officer
          - navy officer
          - infantryman/infantrymen
          - tank crewman/tank crewmen
          - border guard
          - national guard/national guardsmen
          - national guardsman/national guardsmen
          - lieutenant
          - sergeant
          - corporal
          - colonel
          - general
          - major
          - private/privates
          - legionnaire
          - military/military
          - militiaman/militiamen
          - bodyguard
          - escort
          - member of the security forces/members of the security forces
          - member of the armed forces/members of the armed forces
          - member of the military/members of the military
          - paramilitary
          - veteran
          - watchman/watchmen
          - peshmerga/peshmerga
          - coast guard
          - coastguard
          - gi/gis
          - army personnel/army personnel
        police:
          - policeman/policemen
          - policewoman/policewomen
          - police officer
          - officer
          - constable
          - cop
          - detective
          - trooper
          - sheriff
          - sheriff deputy/sheriff deputies
          - gendarme
          - carabinero
          - carabiniere/carabinieri
          - police agent
          - agent
          - law enforcement officer
          - law enforcement agent
          - patrolman/patrolmen
          - lawman/lawmen
          - marshal
          - prison guard
          - police recruit
          - traffic policeman/traffic policemen
          - member of the police/members of the police
          - riot policeman/riot policemen
          - national policeman/national policemen
          - inspector
          - police personnel/police personnel
        peacekeepers: [peacekeeper, peacekeeping soldier, peacekeeping troop/peacekeeping troops, blue helmet, un soldier, united nations soldier, un peacekeeper]
        militants:
          - militant
          - attacker
          - assailant
          - gunman/gunmen
          - rebel
          - insurgent
          - terrorist
          - guerrilla
          - guerilla
          - fighter
          - bomber
          - suicide bomber
          - shooter
          - hijacker
          - kidnapper
          - hostage taker
          - hostage - taker
          - separatist
          - extremist
          - jihadist
          - jihadi
          - islamist
          - combatant
          - subversive
          - extraditable
          - bandit
          - pirate
          - mercenary
          - assassin
          - hitman/hitmen
          - gang member
          - gangster
          - raider
          - intruder
          - robber
          - perpetrator
          - killer
          - murderer
          - sniper
          - abductor
          - mujahid/mujahideen
          - mujahedin/mujahedin
          - mujahideen/mujahideen
          - partisan
          - secessionist
          - loyalist
          - mutineer
          - enemy/enemies
          - armed man/armed men
          - armed person/armed people
          - hooded man/hooded men
          - masked man/masked men
          - militia member
          - contra
          - warlord
          - carjacker
          - commandante
          - freedom fighter
          - cadre
          - operative
          - drug trafficker
          - trafficker
          - cartel member
          - leftist
          - maoist
          - member of the guerrilla/members of the guerrilla
          - sicario
          - paramilitary fighter
          - gang/gangsters
          - smuggler
          - poacher
          - offender
          - narcoterrorist
          - martyr
          - talib/taliban
        suspects: [suspect, accused/accused, defendant, alleged member, alleged trafficker, arrestee, accomplice, suspected member]
        # Bodies of people: a figure before them counts their members.
        collective:
          police: [police/police, law enforcement/law enforcement]
          crew: [crew/crew]
          security_forces: [army/army, navy/navy, security force/security forces, armed force/armed forces]
      words:
        nationality:
          - afghan
          - african
          - albanian
          - algerian
          - american
          - arab
          - argentine
          - armenian
          - asian
          - australian
          - austrian
          - azerbaijani
          - azeri
          - baloch
          - balochi
          - bangladeshi
          - basque
          - belarusian
          - belgian
          - bolivian
          - bosnian
          - brazilian
          - british
          - bulgarian
          - burmese
          - burundian
          - cambodian
          - cameroonian
          - canadian
          - chadian
          - chechen
          - chilean
          - chinese
          - christian
          - colombian
          - congolese
          - croatian
          - cuban
          - czech
          - danish
          - druze
          - dutch
          - ecuadoran
          - ecuadorian
          - egyptian
          - english
          - eritrean
          - ethiopian
          - european
          - filipino
          - finnish
          - french
          - georgian
          - german
          - greek
          - guatemalan
          - haitian
          - hazara
          - hindu
          - honduran
          - hungarian
          - indian
          - indonesian
          - iranian
          - iraqi
          - irish
          - israeli
          - italian
          - japanese
          - jewish
          - jordanian
          - kashmiri
          - kazakh
          - kenyan
          - korean
          - kosovar
          - kurdish
          - kurd
          - kuwaiti
          - lebanese
          - libyan
          - malaysian
          - malian
          - mexican
          - moroccan
          - mozambican
          - muslim
          - nepali
          - nepalese
          - nicaraguan
          - nigerian
          - nigerien
          - norwegian
          - pakistani
          - palestinian
          - panamanian
          - pashtun
          - peruvian
          - philippine
          - polish
          - portuguese
          - punjabi
          - qatari
          - rohingya
          - romanian
          - russian
          - rwandan
          - salvadoran
          - saudi
          - senegalese
          - serb
          - serbian
          - shiite
          - shia
          - sikh
          - sinhalese
          - somali
          - spanish
          - sri lankan
          - sudanese
          - sunni
          - swedish
          - swiss
          - syrian
          - tajik
          - tamil
          - tanzanian
          - thai
          - tunisian
          - turkish
          - turkmen
          - tutsi
          - hutu
          - ugandan
          - uighur
          - uyghur
          - ukrainian
          - uruguayan
          - us
          - u.s.
          - uk
          - un
          - u.n.
          - uzbek
          - venezuelan
          - vietnamese
          - western
          - yazidi
          - yemeni
          - zambian
          - zimbabwean
          - burkinabe
          - ivorian
          - ghanaian
          - sindhi
          - uruguayan
          - latvian
          - lithuanian
          - estonian
          - slovak
          - slovenian
          - macedonian
          - maltese
          - cypriot
          - icelandic
          - mongolian
          - laotian
          - singaporean
          - taiwanese
        person_adjective:
          - young
          - old
          - elderly
          - armed
          - unarmed
          - masked
          - hooded
          - unidentified
          - unknown
          - suspected
          - alleged
          - innocent
          - local
          - foreign
          - security
          - military
          - police
          - army
          - female
          - male
          - pregnant
          - senior
          - off - duty
          - on - duty
          - national
          - government
          - federal
          - civilian
          - teenage
          - teenaged
          - adult
          - wounded
          - injured
          - dead
          - missing
          - kidnapped
          - abducted
          - captured
          - detained
          - arrested
          - fellow
          - student
          - university
          - school
          - hospital
          - train
          - bus
          - paramilitary
          - rebel
          - guerrilla
          - islamist
          - islamic
          - separatist
          - leftist
          - right - wing
          - left - wing
          - enemy
          - trapped
          - stranded
          - black
          - white
          - hispanic
          - homeless
          - unaccompanied
          - heavily armed
          - high - ranking
          - top
          - ordinary
          - trained
          - special
          - new
          - small
          - border
          - prison
          - provincial
          - state
          - municipal
          - village
          - opposition
          - union
          - political
          - human rights
          - red cross
          - frontline
          - infantry
          - regular
          - government
          - volunteer
          - retired
          - former
          - off
          - duty
          - innocent
          - terrified
          - freed
          - rescued
          - released
          - displaced
          - fleeing
          - surviving
          - married
          - unmarried
          - mid
          - aged
          - middle
          - peaceful
          - striking
          - suicide
          - well - known
          - prominent
          - jailed
          - deceased
          - veteran
          - uniformed
          - plainclothes
          - undercover
          - royal
          - allied
          - coalition
          - nato
          - peacekeeping
          - professional
          - migrant
          - undocumented
          - passenger
          - cargo
          - cabin
          - ground
          - combat
          - ethnic
          - tribal
          - religious
          - catholic
          - jesuit
          - protestant
          - evangelical
          - buddhist
          - church
          - humanitarian
          - medical
          - junior
          - high
          - college
          - primary
          - secondary
          - little
          - baby
          - twin
          - newborn
          - poor
          - rural
          - urban
          - low - income
          - critically
          - seriously
          - badly
          - severely
          - gravely
          - slightly
          - lightly
          - fatally
          - mortally
          - most wanted
          - contract
          - opposing
          - hostile
          - foreign - born
          - construction
          - factory
          - mine
          - oil
          - farm
          - railway
          - airline
          - embassy
          - news
          - television
          - tv
          - radio
          - freelance
          - district
          - city
          - county
          - town
          - gang
          - drug
          - cartel
          - street
          - taxi
          - truck
          - air
          - naval
          - navy
          - marine
          - coast
          - presidential
          - elite
          - riot
          - traffic
          - criminal
          - alive
          - able - bodied
        band: [group, band, gang, crowd, squad, party, unit, team, convoy, column, force, contingent, handful, bunch, mob, detachment, total, crew, busload, boatload, cell, commando, platoon, patrol, family, families, queue, throng, audience, congregation, class, shift, delegation]
      """#
    ),
    (
      "lexicon/sources.yaml",
      #"""
      # Nouns and names that can be cited for a figure, by kind.
      sources:
        police: [police, constable]
      """#
    ),
    (
      "lexicon/units.yaml",
      #"""
      # Nouns that make a number count something else than people.
      units:
        time: [year, month, week, day, hour, minute, second, decade, century/centuries, night, morning, afternoon, evening, weekend, time, season, term, anniversary, yr, hr, min]
        other:
          - attack
          - blast
          - bomb
          - bombing
          - explosion
          - incident
          - shooting
          - raid
          - strike
          - airstrike
          - air strike
          - missile
          - rocket
          - drone
          - shell
          - mortar
          - grenade
          - mine
          - landmine
          - rifle
          - gun
          - pistol
          - handgun
          - weapon
          - round
          - bullet
          - shot
          - vehicle
          - car
          - truck
          - bus
          - train
          - carriage
          - coach
          - plane
          - aircraft/aircraft
          - helicopter
          - tank
          - ship
          - boat
          - vessel
          - ferry
          - motorcycle
          - bicycle
          - ambulance
          - house
          - home
          - building
          - apartment
          - room
          - shop
          - store
          - school
          - hospital
          - church
          - mosque
          - temple
          - village
          - town
          - city
          - country/countries
          - province
          - district
          - state
          - region
          - county
          - nation
          - island
          - place
          - location
          - site
          - area
          - kilometer
          - kilometre
          - km/km
          - mile
          - meter
          - metre
          - foot/feet
          - inch
          - yard
          - acre
          - hectare
          - ton
          - tonne
          - kilogram
          - kilo
          - kg/kg
          - pound
          - gram
          - ounce
          - litre
          - liter
          - gallon
          - barrel
          - degree
          - percent/percent
          - per cent/per cent
          - percentage
          - point
          - dollar
          - euro
          - rupee
          - peso
          - pound
          - ruble
          - rouble
          - yen/yen
          - dinar
          - riyal
          - cent
          - million dollar
          - mm/mm
          - cm/cm
          - mph/mph
          - caliber
          - calibre
          - millimeter
          - millimetre
          - block
          - street
          - avenue
          - road
          - floor
          - story
          - storey
          - mph
          - count
          - charge
          - case
          - sentence
          - vote
          - seat
          - game
          - goal
          - match/matches
          - win
          - page
          - article
          - chapter
          - resolution
          - issue
          - question
          - reason
          - way
          - part
          - piece
          - copy
          - ticket
          - flight
          - trip
          - round
          - magnitude
          - level
          - phase
          - stage
          - step
          - battalion
          - brigade
          - regiment
          - division
          - company/companies
          - organisation
          - organization
          - agency
          - group
          - party
          - faction
          - gang
          - team
          - club
          - family
          - household
          - couple
          - body part
          - bullet hole
          - gunshot
          - wound
          - operation
          - clash/clashes
          - battle
          - fight
          - ambush/ambushes
          - patrol
          - base
          - camp
          - post
          - checkpoint
          - station
          - position
          - target
          - warehouse
          - factory
          - plant
          - pipeline
          - tower
          - bridge
          - tunnel
          - dog
          - horse
          - cow
          - cattle/cattle
          - sheep/sheep
          - goat
          - animal
          - fish/fish
          - shark
          - tree
          - call
          - report
          - complaint
          - story
          - photo
          - video
          - message
          - letter
          - statement
          - interview
          - meeting
          - hearing
          - trial
          - lawsuit
          - appeal
          - arrest
          - warrant
          - conviction
          - crime
          - murder case
          - robbery
          - burglary
          - fire
          - earthquake
          - quake
          - aftershock
          - storm
          - flood
          - crash/crashes
          - accident
          - collision
          - visit
          - test
          - launch/launches
          - language
          - award
          - prize
          - medal
          - record
          - film
          - song
          - album
          - book
          - job
          - position
          - unit
          - item
          - product
          - model
          - version
          - star
          - inning
          - yard
          - touchdown
          - door
          - window
          - lane
          - knot
          - volt
          - watt
          - megawatt
          - nautical mile
          - o'clock/o'clock
          - am/am
          - pm/pm
          - a.m./a.m.
          - p.m./p.m.
          - gmt/gmt
          - hundredth
          - third
          - quarter
          - half/halves
          - stitch/stitches
          - operation
          - surgery
          - dose
          - bed
          - shift
          - suspect vehicle
          - suitcase
          - package
          - device
          - explosive
          - detonator
          - belt
          - vest
          - knife/knives
          - machete
          - firearm
          - shotgun
          - magazine
          - casing
          - cartridge
      """#
    ),
  ]
}
